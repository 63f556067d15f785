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
    [InlineData("")]
    [InlineData("12345 67 89")]
    [InlineData("KazNU AlmaU MEPhI")]
    [InlineData("int main() { return foo(bar); } // xyz qux baz quux corge grault")]
    public void What_tells_no_language_has_none(string text) => Assert.Null(LanguageDetector.Detect(text));
}
