using System;
using System.Linq;

namespace NewsTools.Formats.Reading.Language;

/// <summary>What a language is known by.</summary>
/// <param name="Code">ISO 639-1.</param>
/// <param name="Script">Its script.</param>
/// <param name="Words">The small words that its texts are full of.</param>
/// <param name="Letters">Letters that no other language of the script listed here has, or few have.</param>
internal sealed record LanguageProfile(string Code, string Script, string[] Words, string Letters);

/// <summary>The languages that share a script with others.</summary>
internal static class LanguageProfiles
{
    public static readonly LanguageProfile[] All =
    [
        Of("en", Scripts.Latin, "the of and to in a is was for on that with as by at from be it are this which has have had not were will an or their its but who been they his her he she we you more"),
        Of("de", Scripts.Latin, "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man", "ß"),
        Of("fr", Scripts.Latin, "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux d l ont cette mais comme ou été sa ses leur nous elle ils deux fait aussi", "œ"),
        Of("es", Scripts.Latin, "de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ya este fue ha entre cuando muy sin sobre también hasta desde esta son está", "ñ¿¡"),
        Of("pt", Scripts.Latin, "de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das à seu sua ou ser quando muito há nos já está também só pelo pela até são", "ãõ"),
        Of("it", Scripts.Latin, "di e il la che in a per un del è una con non sono della i da si le dei al nel alla come anche ha delle più lo gli dal questo ma su nella ai tra degli se stato essere loro cui"),
        Of("nl", Scripts.Latin, "de van het een en in is dat op te voor met zijn die aan niet door er om ook als bij uit naar maar nog was worden wordt heeft hij over tot ze hun dan of deze meer werd wij kan"),
        Of("sv", Scripts.Latin, "och i att det som en på är av för med till den har de inte om ett men var sig så från vi kan när han nu eller sin under också efter vid ska skulle hade över mot blir där"),
        Of("no", Scripts.Latin, "og i det er på til som en å av for at med de ikke den har om et fra var seg men så vi han kan ble etter skal også eller ved mot blir være opp over hun etter nå noe mer"),
        Of("da", Scripts.Latin, "og i at det er en til på af for med de ikke den der har om et som men var sig så fra vi han kan blev efter skal også eller ved mod bliver være op hun nu noget mere havde blive hvor"),
        Of("is", Scripts.Latin, "og að í er sem á til við um með það ekki en hann var fyrir af því hún eru frá þar verið eftir hefur verður þeir", "þð"),
        Of("fi", Scripts.Latin, "ja on ei se että hän oli ovat myös mutta kun kuin joka mukaan ole tai niin vuoden sen sekä jos nyt olla ollut mitä sitä tämä vain kanssa jo joka jotka hänen jälkeen"),
        Of("et", Scripts.Latin, "ja on ei et see ka oli kui mis aga ta oma selle või ning kes seda nii siis välja pole üks ole veel pärast juba nende olid kuid", "õ"),
        Of("lv", Scripts.Latin, "un ir ka par no ar uz tas kas bet arī to kā tiek pie nav lai gan tā tika būs pēc bija vai viņš gada savu šo", "ģķļņ"),
        Of("lt", Scripts.Latin, "ir kad yra į su iš tai kaip bet apie buvo dėl jo už per jis ar nuo savo tik tačiau taip bus metų prie šis jau jų pat", "ėįųū"),
        Of("pl", Scripts.Latin, "i w na z do się nie że to o jest od za po jak przez dla są ale oraz co tym ze był przy być tego jego który które już czy tak może jej roku będzie tylko", "łąęśźż"),
        Of("cs", Scripts.Latin, "a v se na je že s z o do i ve to k za pro by ale jako po od jsou však které který jeho také podle bude až už být jeho při nebo jen byl ze která roce", "řěů"),
        Of("sk", Scripts.Latin, "a v sa na je že s z o do i vo to k za pre by ale ako po od sú však ktoré ktorý jeho tiež podľa bude až už byť pri alebo len bol zo ktorá roku aj", "ľĺŕô"),
        Of("hu", Scripts.Latin, "a az és hogy is nem egy van volt meg ez de csak el mint már még kell ki azt szerint lesz vagy után ezt amely pedig között minden lehet sem ha fel annak most", "őű"),
        Of("ro", Scripts.Latin, "de și în a la cu pe care din nu să un o este mai pentru al ce se au fost sunt prin iar după ca lui fi cel dar sau am această acest între către ale îi", "șță"),
        Of("hr", Scripts.Latin, "i u je na se da za od su s o a koji će ne kako koje što to iz nije bi ili do kao po te samo sve bio biti koja nego također još prema nakon godine", "đ"),
        Of("sl", Scripts.Latin, "in v je na se da za so ki s z o po pa tudi bi ne kot pri bo ali še do iz od bil ter že le kar ni lahko med več leta kjer ko kako"),
        Of("tr", Scripts.Latin, "ve bir bu da de için ile olarak olan daha çok en gibi kadar sonra ise ne ama var olduğu her değil o ya yıl tarafından göre büyük iki oldu kendi diye", "ğış"),
        Of("az", Scripts.Latin, "və bir bu da də üçün ilə olan daha çox kimi sonra isə amma var hər deyil o ki edib olub ilə görə azərbaycan olunub tərəfindən onun həmin", "ə"),
        Of("uz", Scripts.Latin, "va bu bilan uchun ham bir da deb edi esa bo'lgan haqida o'z qilish yangi ko'p kerak lekin yoki boshqa bo'yicha o'zbekiston oʻzbekiston va"),
        Of("id", Scripts.Latin, "yang dan di dengan untuk pada dari ini itu dalam tidak ke akan juga adalah oleh ada telah sebagai kata para bisa karena mereka lebih kepada atau saat sudah tersebut harus"),
        Of("vi", Scripts.Latin, "và của là có các được cho trong không một đã với những người này để khi đến từ về nhiều trên cũng ra tại theo năm như lại phải sẽ", "ơưđạảấầẩậắằặẹẻếềểệỉịọỏốồổộớờởợụủứừửựỳỹ"),
        Of("tl", Scripts.Latin, "ang ng sa na mga at ay ni si para may hindi ito kay kung siya din rin nang pa ko niya sila dahil ngunit isang mula upang"),
        Of("sw", Scripts.Latin, "na ya wa kwa ni katika la za kuwa hiyo hii huo cha vya alisema baada pia huyo kama yake wakati watu ambayo ili lakini hata kutoka wake"),
        Of("so", Scripts.Latin, "oo ka ku iyo ah waa in uu la ay u si kala soo dalka waxaa ayaa waxay kale inuu madaxweyne"),
        Of("af", Scripts.Latin, "die en van in het is nie dat wat te om vir op met hy sy aan word deur ook as was by sal hulle ons na maar kan daar meer een"),
        Of("sq", Scripts.Latin, "të e në dhe i për me që një nga se ka është më si nuk u do kanë tha janë duke edhe por pas ky kjo ishte", "ë"),
        Of("ca", Scripts.Latin, "de la el i que a en els per un les amb del una és al no es ha d l dels com més va són però aquest seva seu també ser entre han", "·"),
        Of("eu", Scripts.Latin, "eta da bat ez dira du ere izan zuen bere dute egin baina den dituzte baino dela hori izango zen dago bezala"),
        Of("gl", Scripts.Latin, "de a que o e do da en un para con non unha os no se na por máis as dos como pero foi ao das súa seu tamén ser xa entre polo pola"),
        Of("cy", Scripts.Latin, "y yn i a o ar yr mae ac ei wedi am fod gan ond hyn oedd ni eu bod ym fel un gyda hefyd mewn"),
        Of("ga", Scripts.Latin, "an na a agus i ar le go is do ag sé bhí tá leis nach nó sa ach gur raibh siad atá"),
        Of("ru", Scripts.Cyrillic, "и в не на с что по как это из к от для за о у а его он но было так был же все до при их или если которые который года также чтобы после она они уже только во со об этом этого было были ли также", "ы"),
        Of("uk", Scripts.Cyrillic, "і в на що не з у до та за є як для про від його це але також він або було року який які після бути щоб вже під час ми при її", "їєґ"),
        Of("be", Scripts.Cyrillic, "і ў на што не з у да па за як для пра ад яго гэта але таксама ён або было года які якія пасля каб быў пры яе", "ў"),
        Of("bg", Scripts.Cyrillic, "на и в да се за от е с не че по са като това ще до след които при който си той но към са ще беше или те има"),
        Of("sr", Scripts.Cyrillic, "и у је на се да за од су с о а који ће не као што то из није би или до по те само све био која него после године", "ђћ"),
        Of("mk", Scripts.Cyrillic, "на и во да се од за е со не што ќе по ги го како дека ја тоа до но или кои беше има ги при", "ѓќѕ"),
        Of("kk", Scripts.Cyrillic, "және бұл мен бен үшін бойынша да де деп екен бір болып болды туралы жылы қазақстан оның осы ол ел бар сондай ақ", "әғқңұһ"),
        Of("ky", Scripts.Cyrillic, "жана бул менен үчүн боюнча да деп бир болуп болгон тууралуу жылы кыргыз анын ал бар ошондой эле"),
        Of("tg", Scripts.Cyrillic, "ва дар ба аз ки бо барои ин аст он шуд тоҷикистон буд ки мебошад", "ҷҳӣӯ"),
        Of("mn", Scripts.Cyrillic, "нь байна юм болон энэ монгол бөгөөд тус байгаа оны гэж улсын хэлэв байсан"),
        Of("ar", Scripts.Arabic, "في من على إلى أن التي عن مع هذا هذه الذي ما كان لا بعد كما بين وقد أو قال ذلك خلال كانت هو هي قد عام", "ةىإأ"),
        Of("fa", Scripts.Arabic, "و در به از که این را با است برای آن یک می شده خود تا بر هم های کرد شد نیز بود کند دو اما", "پچژگی"),
        Of("ur", Scripts.Arabic, "کے میں کی ہے اور سے کا کو اس کہ نے پر ہیں یہ کر بھی ایک تھا نہیں گیا لیے ان تو جو وہ", "ےںٹڈ"),
        Of("hi", Scripts.Devanagari, "के में की है और से का को ने पर हैं यह कि भी इस एक नहीं हो कर गया लिए था तो जो वह"),
        Of("mr", Scripts.Devanagari, "आणि आहे या मध्ये ते हे असे होते की तर त्या आहेत केले झाले म्हणून यांनी येथे"),
        Of("ne", Scripts.Devanagari, "र को छ मा ले का पनि यो हो भने गर्न भएको छन् गरेको तथा गरेका लागि"),
        Of("zh", Scripts.Han, ""),
        Of("ja", Scripts.Han, ""),
    ];

    private static LanguageProfile Of(string code, string script, string words, string letters = "") =>
        new(code, script, words.Split([' '], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToArray(), letters);
}
