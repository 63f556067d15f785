using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Core.Tests.Mentions;

public class NameFinderTests
{
    [Theory]
    [InlineData("The report was read by Marta Villanueva and Kofi Asante-Boateng.", "Marta Villanueva|Kofi Asante-Boateng")]
    [InlineData("The prize went to T.K. Ramanathan and to Bekova D.A.", "T.K. Ramanathan|Bekova D.A.")]
    [InlineData("The chair thanked Pieter van den Broek, Ahmed bin Rashid and Siti binti Osman.", "Pieter van den Broek|Ahmed bin Rashid|Siti binti Osman")]
    [InlineData("After lunch Dr. Wanjala, 45, left with President Ilunga.", "Wanjala|Ilunga")]
    [InlineData("In the evening French President Camille Roussel met Turkish minister Yildiz.", "Camille Roussel|Yildiz")]
    [InlineData("He spoke with Nguyen Thi Thu Hien, Kim Seok-jin and Zhanar Abdiqyzy.", "Nguyen Thi Thu Hien|Kim Seok-jin|Zhanar Abdiqyzy")]
    [InlineData("Opening remarks were made by Olena HNATYUK.", "Olena HNATYUK")]
    [InlineData("The seminar was led by Galina Orlova (Галина Орлова), a botanist.", "Galina Orlova")]
    [InlineData("The group toured Buenos Aires in May and Cape Town on Friday.", "")]
    [InlineData("Her lecture \"Peter Stein and the Modern Stage\" was long.", "")]
    [InlineData("Mr Wednesday Phiri and Chief Sunday Adewale left.", "Wednesday Phiri|Sunday Adewale")]
    [InlineData("They asked Dean Rosalind Achten and Barrister Imran Khattak.", "Rosalind Achten|Imran Khattak")]
    [InlineData("They asked Rosalind Ada King and King Felipe; Stephen Bishop left with Bishop Imran Khattak.", "Rosalind Ada King|Felipe|Stephen Bishop|Imran Khattak")]
    [InlineData("He gave the Margaret Lindgren Memorial Lecture after Cyclone Harold.", "")]
    [InlineData("Police held the driver, Friday Okereke, and his cousin, Sunday Obi, on Tuesday.", "Friday Okereke|Sunday Obi")]
    [InlineData("Monday Ajayi, a welder, said he saw smoke.", "Monday Ajayi")]
    [InlineData("The club's coach, June Peterkin, praised the team in June.", "June Peterkin")]
    [InlineData("The shop closed on Friday Okereke said nothing new.", "")]
    [InlineData("On Tuesday Senegal beat Togo.", "")]
    [InlineData("M A Karim and SM Anwar Hossain came; so did Md. Abdul Malek.", "M A Karim|SM Anwar Hossain|Md. Abdul Malek")]
    [InlineData("ASP Grace Addo, Pa Joseph Adewale and R. Kumaran IAS left.", "Grace Addo|Joseph Adewale|R. Kumaran")]
    [InlineData("They came from as far as Swabi and Dera Khel to Nishtar Ground.", "")]
    [InlineData("Thousands met in Makola Norwa, Dabre Kalan and Sito Bengu.", "")]
    [InlineData("The church of San Felipe near Talo Kharan village burned down.", "")]
    [InlineData("The seat of Ayawaso East is vacant.", "")]
    [InlineData("Professor Park Ji-hoon and Dean Choi Young-sook spoke.", "Park Ji-hoon|Choi Young-sook")]
    [InlineData("The ambassador to Georgia Marta Villanueva spoke; Kwaw Adusei VII listened.", "Marta Villanueva|Kwaw Adusei VII")]
    public void Finds_persons(string text, string expected) => Assert.Equal(expected, Names(text, MentionType.Person));

    [Theory]
    [InlineData("It was held at the Institute of Water and Forestry of the Republic of Malta.", "Institute of Water and Forestry of the Republic of Malta")]
    [InlineData("The Faculty of Law of the Baltic State University took part.", "Faculty of Law|Baltic State University")]
    [InlineData("The award came from the Food and Health Administration.", "Food and Health Administration")]
    [InlineData("She works for \"Northern Loom\" LLC and the newspaper \"Harbour Voice\".", "\"Northern Loom\" LLC|Harbour Voice")]
    [InlineData("The grant was given by Salinas do Norte S.A. and Hallberg & Marsden.", "Salinas do Norte S.A.|Hallberg & Marsden")]
    [InlineData("The Embassy of Peru in Oslo and UNESCO sent letters.", "Embassy of Peru in Oslo|UNESCO")]
    [InlineData("The rector of the Universidad Austral de Ushuaia agreed.", "Universidad Austral de Ushuaia")]
    [InlineData("The airline Skua Wings flies there.", "Skua Wings")]
    [InlineData("They were lent by the Bureau of Rivers, Lakes and Wetlands.", "Bureau of Rivers, Lakes and Wetlands")]
    [InlineData("The university and the ministry were silent.", "")]
    [InlineData("She met teams of Lumwe Outreach and Korda Foods.", "Korda Foods")]
    [InlineData("The hall was paid for by Friends of the Marsh and Mothers for Clean Air.", "Friends of the Marsh|Mothers for Clean Air")]
    [InlineData("He chairs the All Growers Association and St. Brigid's Senior School.", "All Growers Association|St. Brigid's Senior School")]
    [InlineData("The idea came from the American Chamber of Commerce in Fiji.", "American Chamber of Commerce in Fiji")]
    [InlineData("She spoke for Lumwe Kenya on Friday.", "Lumwe Kenya")]
    [InlineData("Qorvia, a carbon-credit firm, paid for it, and so did the trading house.", "Qorvia")]
    [InlineData("They met Ada Holm, president of Ulvik Zetra, at noon.", "Ulvik Zetra")]
    [InlineData("Sponsors were Nestlé, Qorvia and Danone.", "Nestlé|Qorvia|Danone")]
    [InlineData("He thanked Ada Holm of Ulvik Zetra and the Peruvian Reed and Willow Association.", "Ulvik Zetra|Peruvian Reed and Willow Association")]
    [InlineData("The loan came from Lumwe Bank Uganda.", "Lumwe Bank Uganda")]
    [InlineData("He met Ada Holm, administrator, QMWX; Bo Lind came later.", "QMWX")]
    [InlineData("The Tulsa Mudlarks beat Perth Wallops in Perth.", "Tulsa Mudlarks|Perth Wallops")]
    [InlineData("SUVA, 3 May (Reef Voice) – The boats came home.", "Reef Voice")]
    [InlineData("The Zalmira-based Center for Social Studies closed.", "Center for Social Studies")]
    [InlineData("\"We must go on,\" Bank of Japan officials said.", "Bank of Japan")]
    [InlineData("The Summer School ended.", "")]
    [InlineData("The panel heard Maria Lopez (NIFT) and Peter Baker (Orkan Data).", "NIFT|Orkan Data")]
    [InlineData("The panel heard Maria Lopez (R-TX), Peter Baker (Kenya) and Ann Lee (Chair).", "")]
    [InlineData("The team walked away with RM5,000, a trophy and a scholarship.", "")]
    public void Finds_organizations(string text, string expected) => Assert.Equal(expected, Names(text, MentionType.Organization));

    [Fact]
    public void Parts_an_organization_from_the_name_behind_it()
    {
        const string Text = "Guests were vice-rector of the Steppe University named after Al-Biruni Zhanna Omarova and dean of the Institute of Fodder Talgat Serikov.";
        Assert.Equal("Steppe University named after Al-Biruni|Institute of Fodder", Names(Text, MentionType.Organization));
        Assert.Equal("Zhanna Omarova|Talgat Serikov", Names(Text, MentionType.Person));
    }

    [Fact]
    public void Reads_a_headline_only_by_what_the_body_names()
    {
        const string Text = "Mayor Lindqvist Opens New Bridge In Old Harbour\n\nMayor Greta Lindqvist opened the bridge on Monday.\n";
        Assert.Equal("Lindqvist|Greta Lindqvist", Names(Text, MentionType.Person));
    }

    private static string Names(string text, MentionType type)
    {
        var header = ArticleHeader.Read(text);
        var document = Document.Parse(new Article(text) { Title = header.Title, BodyStart = header.BodyStart }, Lexicon.Default);
        return string.Join("|", NameFinder.Find(document).Where(m => m.Type == type).Select(m => document.TextOf(m.Tokens)));
    }
}
