using NewsTools.Formats.Reading.Language;

namespace NewsTools.Formats.Tests.Reading;

public class LanguageTests
{
    [Theory]
    [InlineData("en", "The bridge was opened on Friday by the mayor, and the people of the town came to see it.")]
    [InlineData("de", "Die Brücke wurde am Freitag vom Bürgermeister eröffnet, und die Leute der Stadt kamen, um sie zu sehen.")]
    [InlineData("fr", "Le pont a été ouvert vendredi par le maire, et les gens de la ville sont venus pour le voir.")]
    [InlineData("es", "El puente fue abierto el viernes por el alcalde y la gente de la ciudad vino para verlo.")]
    [InlineData("pt", "A ponte foi aberta na sexta-feira pelo prefeito e as pessoas da cidade vieram para ver como é.")]
    [InlineData("it", "Il ponte è stato aperto venerdì dal sindaco e la gente della città è venuta per vederlo.")]
    [InlineData("nl", "De brug werd vrijdag door de burgemeester geopend en de mensen van de stad kwamen om hem te zien.")]
    [InlineData("sv", "Bron öppnades på fredagen av borgmästaren och folket i staden kom för att se den.")]
    [InlineData("fi", "Silta avattiin perjantaina ja kaupungin väki tuli katsomaan sitä, mutta pormestari ei ollut siellä, sillä hän oli matkalla.")]
    [InlineData("pl", "Most został otwarty w piątek przez burmistrza, a mieszkańcy miasta przyszli, żeby go zobaczyć.")]
    [InlineData("cs", "Most byl otevřen v pátek starostou a lidé z města se na něj přišli podívat.")]
    [InlineData("hu", "A hidat pénteken nyitotta meg a polgármester, és a város lakói is eljöttek, hogy megnézzék.")]
    [InlineData("ro", "Podul a fost deschis vineri de primar și oamenii din oraș au venit să îl vadă.")]
    [InlineData("tr", "Köprü cuma günü belediye başkanı tarafından açıldı ve şehrin halkı onu görmek için geldi.")]
    [InlineData("id", "Jembatan itu dibuka pada hari Jumat oleh wali kota dan warga kota datang untuk melihatnya.")]
    [InlineData("vi", "Cây cầu được thị trưởng khánh thành vào thứ sáu và người dân trong thành phố đã đến xem.")]
    [InlineData("ru", "Мост был открыт в пятницу мэром, и жители города пришли, чтобы его увидеть.")]
    [InlineData("uk", "Міст було відкрито у п'ятницю мером, і жителі міста прийшли, щоб його побачити.")]
    [InlineData("kk", "Көпір жұма күні ашылды және қала тұрғындары оны көру үшін келді.")]
    [InlineData("ar", "تم افتتاح الجسر يوم الجمعة من قبل رئيس البلدية وجاء أهل المدينة إلى المكان.")]
    [InlineData("fa", "این پل روز جمعه به دست شهردار گشوده شد و مردم شهر برای دیدن آن آمدند.")]
    [InlineData("hi", "शुक्रवार को महापौर ने पुल का उद्घाटन किया और शहर के लोग इसे देखने के लिए आए।")]
    [InlineData("el", "Η γέφυρα άνοιξε την Παρασκευή από τον δήμαρχο.")]
    [InlineData("zh", "市长星期五为大桥剪彩，市民前来参观。")]
    [InlineData("ja", "市長は金曜日に橋を開き、町の人々が見に来た。")]
    [InlineData("ko", "시장은 금요일에 다리를 개통했다.")]
    [InlineData("ka", "ხიდი პარასკევს გაიხსნა.")]
    public void A_sentence_tells_its_language(string code, string sentence) => Assert.Equal(code, LanguageDetector.Detect(sentence));

    [Theory]
    [InlineData("Kazakh delegation visits. Deputy Minister Қайрат Әбдірахманов, Rector Ғалым Мұтанов and Ambassador Шыңғыс Тоқтаров met in Алматы on Monday.")]
    [InlineData("President Nguyễn Văn Đạt, Minister Trần Thị Hồng and Governor Lê Quốc Khánh opened the bridge in Đà Nẵng on Friday.")]
    [InlineData("Juan Carlos de la Cruz, María del Pilar Ríos and José Ángel de los Santos of the Universidad Nacional de La Rioja won the prize.")]
    [InlineData("The winners are Jean-Pierre de La Tour, Élodie Lefèvre of the Université de la Méditerranée and Hervé Le Goff, mayor of Le Havre.")]
    [InlineData("Şükrü Yılmaz, Gülşah Öztürk and İbrahim Çağlar of Boğaziçi Üniversitesi spoke at the workshop.")]
    [InlineData("Kraków hosts a chess tournament: Łukasz Wiśniewski beat Małgorzata Źródlewska, Grzegorz Brzęczyszczykiewicz was third.")]
    [InlineData("Minister Annalena von der Heide met Günther Großmann, Jürgen Weiß and Käthe zu Straßberg from Meißen at the Deutsche Gesellschaft für Auswärtige Politik.")]
    [InlineData("Vinícius dos Santos, João da Conceição and Simão de Magalhães are the guests of the São Paulo festival.")]
    [InlineData("Sheikh Mohammed bin Rashid Al Maktoum received Ahmed El Sayed and Abdullah Al Ali at Al Ain.")]
    [InlineData("Van der Berg, De Vries en Zonen of Den Haag is the sponsor; Jan van het Hoff and Piet de Boer came.")]
    [InlineData("THE MAYOR OF EL PASO AND THE MAYOR OF LOS ANGELES MET IN LAS VEGAS ON FRIDAY")]
    public void English_with_foreign_names_is_not_taken_for_another_language(string text) => Assert.Equal("en", LanguageDetector.Detect(text) ?? "en");

    [Theory]
    [InlineData("de", "Der Minister besuchte am Montag die Universität Almaty und traf Rektor Qairat Äbdirahmanow.")]
    [InlineData("de", "John Smith und Mary Brown vom King's College London haben das Projekt in Berlin vorgestellt.")]
    [InlineData("fr", "Le ministre John Smith a rencontré lundi à Londres les étudiants de King's College et de Queen Mary.")]
    [InlineData("es", "El ministro John Smith se reunió el lunes en Londres con los estudiantes del King's College.")]
    [InlineData("ru", "Ректор Қайрат Әбдірахманов встретился в понедельник со студентами и преподавателями в городе Алматы.")]
    [InlineData("kk", "Ректор Иван Петров дүйсенбі күні Алматы қаласында студенттермен және оқытушылармен кездесті.")]
    [InlineData("uk", "Ректор Иван Пырьев зустрівся у понеділок зі студентами та викладачами в Києві, як повідомляє університет.")]
    public void Another_language_with_foreign_names_is_told(string code, string text) => Assert.Equal(code, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("")]
    [InlineData("12345 67 89")]
    [InlineData("KazNU AlmaU MEPhI")]
    [InlineData("int main() { return foo(bar); } // xyz qux baz quux corge grault")]
    public void What_tells_no_language_has_none(string text) => Assert.Null(LanguageDetector.Detect(text));
}
