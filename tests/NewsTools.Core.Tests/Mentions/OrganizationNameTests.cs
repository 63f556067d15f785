using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Core.Tests.Mentions;

public class OrganizationNameTests
{
    [Theory]
    [InlineData("He was treated at the University of Lagos Teaching Hospital on Monday.", "University of Lagos Teaching Hospital")]
    [InlineData("She met the University of Dar es Salaam Business School.", "University of Dar es Salaam Business School")]
    [InlineData("The University of Ghana Vice-Chancellor spoke.", "University of Ghana")]
    [InlineData("The Republic of Palau Marine Police and the Port of Antwerp Authority sent boats.", "Republic of Palau Marine Police|Port of Antwerp Authority")]
    [InlineData("The Federal University of Technology, Owerri (FUTO) won.", "Federal University of Technology, Owerri|FUTO")]
    public void Reads_a_place_inside_the_name(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("He died at Lady Alder Hospital after the crash.", "Lady Alder Hospital")]
    [InlineData("She taught at King Oskar Medical College and Sheikh Daud University.", "King Oskar Medical College|Sheikh Daud University")]
    [InlineData("He went to Sir Milo Hospital and St Hubert's College.", "Sir Milo Hospital|St Hubert's College")]
    [InlineData("The Father Ansgar Medical College held a camp.", "Father Ansgar Medical College")]
    [InlineData("Doctors at the General Hospital went home.", "General Hospital")]
    [InlineData("She attended Orla's Boys School.", "Orla's Boys School")]
    public void Reads_a_title_that_opens_the_name(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("The Plumbers and Gasfitters Union said no.", "Plumbers and Gasfitters Union")]
    [InlineData("The Malawi Porters and Stewards Association met.", "Malawi Porters and Stewards Association")]
    [InlineData("The Energy and Petroleum Regulatory Authority raised prices.", "Energy and Petroleum Regulatory Authority")]
    [InlineData("The Alder Memorial Hospital and Research Centre opened a wing.", "Alder Memorial Hospital and Research Centre")]
    [InlineData("Villagers saw the Zalmira Memorial Museum and Library.", "Zalmira Memorial Museum and Library")]
    [InlineData("The Zalmira Hospital and Orkan Museum were shut.", "Zalmira Hospital|Orkan Museum")]
    public void Reads_both_sides_of_and(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("The Lutheran Church in Zambia spoke against the law.", "Lutheran Church in Zambia")]
    [InlineData("The Association of Banks in Jordan and the Council of Churches in Samoa signed it.", "Association of Banks in Jordan|Council of Churches in Samoa")]
    [InlineData("The British Council in Kenya opened a library.", "British Council")]
    [InlineData("Doctors Without Borders East Africa sent tents.", "Doctors Without Borders East Africa")]
    public void Reads_the_country_that_closes_the_name(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("Men of the 82 Division and the 3rd Infantry Brigade were sent there.", "82 Division|3rd Infantry Brigade")]
    [InlineData("The General Staff of the Latvian Armed Forces and the Joint Chiefs of Staff met.", "General Staff of the Latvian Armed Forces|Joint Chiefs of Staff")]
    [InlineData("A Rapid Response Team came, and the case goes to the Disciplinary Appeals Panel.", "Rapid Response Team|Disciplinary Appeals Panel")]
    public void Reads_staffs_and_troops_and_teams(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("She told Parliament that the High Court and the Anti-Corruption Commission had agreed.", "Parliament|High Court|Anti-Corruption Commission")]
    [InlineData("A Member of Parliament walked to Parliament House past the Houses of Parliament.", "")]
    [InlineData("He told Parliament that no Member of Parliament came to Parliament House.", "Parliament")]
    [InlineData("The ministry and the court said nothing.", "")]
    public void Reads_bodies_that_stand_alone(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("She went to the Accra branch of Lumwe Savings Bank.", "Lumwe Savings Bank")]
    [InlineData("The talk was in the Alder Lecture Theatre and on the YouTube channel of the town.", "")]
    [InlineData("Officers checked the CCTV, said an MPA.", "")]
    [InlineData("The head of the Department of Border Control Organization of the Customs Committee came.", "Department of Border Control Organization|Customs Committee")]
    public void Leaves_out_what_is_no_body(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("The QMWX-led coalition and the UN-backed army met.", "QMWX|UN")]
    [InlineData("The state-run Zalmira said so, and Berlin agreed.", "Zalmira")]
    [InlineData("The aid group Open Hand and the charity Blue Reed sent tents.", "Open Hand|Blue Reed")]
    [InlineData("NGO Zalmira Orkan said the river was dirty.", "Zalmira Orkan")]
    [InlineData("The dance group Qorvia and the band Zalmira played.", "Qorvia|Zalmira")]
    [InlineData("The broadcaster Ola Brandt Tako was there.", "")]
    public void Reads_what_a_noun_or_adjective_calls_a_body(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("Qorvia, which makes tyres, lost money.", "Qorvia")]
    [InlineData("Shares of Qorvia Blix fell, and Zalmira's shareholders met.", "Qorvia Blix|Zalmira")]
    [InlineData("Ada Holm, of the far-right League, spoke after the ruling Zalmira.", "League|Zalmira")]
    [InlineData("The Guardia Orkana, Italy's coastguard, found the boat.", "Guardia Orkana")]
    [InlineData("He is president of the Reed Growers Forum.", "Reed Growers Forum")]
    [InlineData("Ten students came to the Reed Growers Forum.", "")]
    [InlineData("They signed with Polska Orkana Zalmir (POZ) on Friday.", "Polska Orkana Zalmir|POZ")]
    [InlineData("The Green and Left Alliance voted against it.", "Green and Left Alliance")]
    public void Reads_what_the_clause_tells_of_a_body(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("Director QMWX Dr Ada Holm came with a note from the ZKTR.", "QMWX|ZKTR")]
    [InlineData("She asked Secretary OLSEN, who paid ZKT 400,000.", "")]
    [InlineData("PJSC Zalmira Roman Petrenko came.", "PJSC Zalmira")]
    [InlineData("Speaker of the Qorvia Erlan Isakov came.", "")]
    [InlineData("Pupils of Orla Hill High and SMK Zalmira came.", "Orla Hill High|SMK Zalmira")]
    [InlineData("Capital City Police Officer Imran Shah spoke.", "")]
    public void Parts_a_body_from_posts_and_persons(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("She studied at the Addis Ababa University School of Music.", "Addis Ababa University|School of Music")]
    [InlineData("They met people of the Baltic Academy of Music and Theatre.", "Baltic Academy of Music and Theatre")]
    [InlineData("The Orkan Institute Zalmira for Water Research helped.", "Orkan Institute Zalmira for Water Research")]
    [InlineData("The kugel came from Grand Duke's Restaurant.", "Grand Duke's Restaurant")]
    public void Reads_what_goes_on_behind_a_head(string text, string expected) => Assert.Equal(expected, Names(text));

    [Fact]
    public void Reads_the_paper_that_a_line_credits() => Assert.Equal("Dawn|Dawn", Names("He told Dawn so.\n\nPublished in Dawn, May 3rd, 2024\n"));

    [Theory]
    [InlineData("The Truth, Justice and Peace Commission met the Bakers, Millers and Brewers Union.", "Truth, Justice and Peace Commission|Bakers, Millers and Brewers Union")]
    [InlineData("They asked the Treasury, Hills and Rivers Enterprise (HRE) and others.", "Hills and Rivers Enterprise|HRE")]
    [InlineData("The Senate, House and Justice Department agreed.", "Senate|Justice Department")]
    [InlineData("The National Data Authority-Uganda and the Border Guard Bangladesh came.", "National Data Authority-Uganda|Border Guard Bangladesh")]
    [InlineData("The Students' Representative Council and the Trades Union Congress spoke.", "Students' Representative Council|Trades Union Congress")]
    public void Reads_series_and_seats_inside_the_name(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("Alarm Bell, a hotline run by volunteers, took the call.", "Alarm Bell")]
    [InlineData("She taped it for QMWX, the local radio station.", "QMWX")]
    [InlineData("The QMW union and the Zalmira party agreed.", "QMW|Zalmira")]
    [InlineData("They met people of the Finnish Swedish Congress and of the Clean River Network.", "Finnish Swedish Congress|Clean River Network")]
    [InlineData("The talk by McKay of the town was short, as he told McRae.", "")]
    [InlineData("The UN refugee agency, UNHCR, counted them.", "UN refugee agency|UNHCR")]
    [InlineData("It was signed by the Accra branch and by QMWX Lahore.", "Accra branch|QMWX Lahore")]
    [InlineData("Photos were sent.\n\nPress service of the town\n", "Press service")]
    public void Reads_bodies_by_what_stands_beside_them(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("A Boeing 737 landed.", "")]
    [InlineData("He sat his NASA examinations.", "")]
    [InlineData("The boat was found, Publika reported.", "Publika")]
    [InlineData("Offices of Lumwe and Banca Zalmira were searched.", "Banca Zalmira")]
    [InlineData("Brazil's Federal Police met Zalmira Water and people of the Alder Regional Water and Sewer Authority.", "Federal Police|Zalmira Water|Alder Regional Water and Sewer Authority")]
    [InlineData("She works for the consultancy Oxford Analytix.", "Oxford Analytix")]
    public void Tells_bodies_from_products_and_neighbours(string text, string expected) => Assert.Equal(expected, Names(text));

    private static string Names(string text)
    {
        var document = Document.Parse(new Article(text), Lexicon.Default);
        return string.Join("|", NameFinder.Find(document).Where(m => m.Type == MentionType.Organization).Select(m => document.TextOf(m.Tokens)));
    }
}
