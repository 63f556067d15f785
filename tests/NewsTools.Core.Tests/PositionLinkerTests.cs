using System.Linq;

namespace NewsTools.Core.Tests;

public class PositionLinkerTests
{
    private static string Read(string text)
    {
        var report = EventReader.Read(new Article(text) { BodyStart = 0 });
        return string.Join("; ", report.Participants.Select(p => $"{p.Name}: {string.Join(" + ", p.Positions.Select(q => $"{q.Title} @ {q.Organization}".Trim()))}"));
    }

    [Theory]
    [InlineData("NASA Administrator Bill Carter spoke in Houston.", "Bill Carter: Administrator @ NASA")]
    [InlineData("Peru's president Carlos Mendoza spoke.", "Carlos Mendoza: president @")]
    [InlineData("French President Pierre Duval spoke.", "Pierre Duval: French President @")]
    [InlineData("Anna Kowalska, Head of the Department of Botany, spoke.", "Anna Kowalska: Head @ Department of Botany")]
    [InlineData("Anna Kowalska, a senior inspector of the State Forest Service, said so.", "Anna Kowalska: senior inspector @ State Forest Service")]
    [InlineData("Anna Kowalska (University of Lodz) spoke.", "Anna Kowalska: @ University of Lodz")]
    [InlineData("Anna Kowalska of the National Water Agency spoke.", "Anna Kowalska: @ National Water Agency")]
    [InlineData("Anna Kowalska is the Director of the Institute of Geology.", "Anna Kowalska: Director @ Institute of Geology")]
    [InlineData("Maria Lopez, chairwoman and CEO of Delta Airlines, spoke.", "Maria Lopez: chairwoman @ Delta Airlines + CEO @ Delta Airlines")]
    [InlineData("Presidents Carlos Mendoza of Peru and Maria Lopez of Chile met.", "Carlos Mendoza: President @; Maria Lopez: President @")]
    [InlineData("Foreign Minister Carlos Mendoza met his Chilean counterpart Maria Lopez.", "Carlos Mendoza: Foreign Minister @; Maria Lopez: Foreign Minister @")]
    [InlineData("Anna Kowalska and Peter Walsh of the National Water Agency spoke.", "Anna Kowalska: @ National Water Agency; Peter Walsh: @ National Water Agency")]
    [InlineData("Vice Rectors Anna Kowalska and Peter Walsh, Secretary General Maria Lopez spoke.", "Anna Kowalska: Vice Rector @; Peter Walsh: Vice Rector @; Maria Lopez: Secretary General @")]
    [InlineData("Peter Walsh, M.D., director of the Institute of Geology, spoke.", "Peter Walsh: director @ Institute of Geology")]
    [InlineData("Anna Kowalska, Peru's ambassador to Chile, spoke.", "Anna Kowalska: ambassador to Chile @")]
    [InlineData("Former mayor Carlos Mendoza spoke.", "Carlos Mendoza: mayor @")]
    [InlineData("Senator Susan Miller (R-TX) spoke.", "Susan Miller: Senator @")]
    [InlineData("Zalmira Governor Peter Walsh spoke.", "Peter Walsh: Zalmira Governor @")]
    [InlineData("Peter Walsh, CEO of Ulvik Zetra, spoke.", "Peter Walsh: CEO @ Ulvik Zetra")]
    [InlineData("QorTel's sales director Peter Walsh spoke.", "Peter Walsh: sales director @ QorTel")]
    [InlineData("Special Assistant to the Prime Minister on Ports Peter Walsh spoke.", "Peter Walsh: Special Assistant to the Prime Minister on Ports @")]
    [InlineData("Commerce and Fisheries Minister Peter Walsh spoke.", "Peter Walsh: Commerce and Fisheries Minister @")]
    [InlineData("Peter Walsh, Chairman of the Board of Delta Airlines, spoke.", "Peter Walsh: Chairman of the Board @ Delta Airlines")]
    [InlineData("Then UNHCR settlement officer Peter Walsh spoke.", "Peter Walsh: settlement officer @ UNHCR")]
    [InlineData("Peter Walsh of the nonprofit Qorvia spoke.", "Peter Walsh: @ Qorvia")]
    [InlineData("Selangor DAP chairman Peter Walsh spoke.", "Peter Walsh: Selangor chairman @ DAP")]
    [InlineData("In Lagos, APC secretary Peter Walsh spoke.", "Peter Walsh: secretary @ APC")]
    [InlineData("Anna Kowalska, Permanent Observer to the United Nations, spoke.", "Anna Kowalska: Permanent Observer to the United Nations @")]
    [InlineData("Peter Walsh, Ambassador of Malawi to Ethiopia and Permanent Representative to the African Union, spoke.", "Peter Walsh: Ambassador of Malawi to Ethiopia @ + Permanent Representative to the African Union @")]
    [InlineData("Conference Chair Peter Walsh spoke.", "Peter Walsh: Conference Chair @")]
    [InlineData("\"We shall come back,\" festival director Peter Walsh said.", "Peter Walsh: festival director @")]
    [InlineData("Chilean film editor Anna Kowalska spoke.", "Anna Kowalska: film editor @")]
    [InlineData("Polish novelist Anna Kowalska spoke.", "Anna Kowalska: novelist @")]
    [InlineData("Anna Kowalska, founder chair of the Institute of Geology, spoke.", "Anna Kowalska: founder chair @ Institute of Geology")]
    [InlineData("The Nembra Trust for Rivers grew. The director of Nembra, Peter Walsh, spoke.", "Peter Walsh: director @ Nembra Trust for Rivers")]
    [InlineData("Deputy Water Resources and Irrigation Minister Peter Walsh spoke.", "Peter Walsh: Deputy Water Resources and Irrigation Minister @")]
    [InlineData("The manager of the National Water Agency at Kapuri, Peter Walsh, spoke.", "Peter Walsh: manager @ National Water Agency")]
    [InlineData("Peter Walsh of Lodz University's Institute of Geology spoke.", "Peter Walsh: @ Institute of Geology")]
    [InlineData("Peter Walsh, Lodz University, Faculty of Law, spoke.", "Peter Walsh: @ Faculty of Law")]
    [InlineData("The National Water Agency, whose secretary, W/ro Almaz Bekele, spoke, agreed.", "Almaz Bekele: secretary @ National Water Agency")]
    [InlineData("Tedung anak Ling, a ranger of the National Water Agency, spoke.", "Tedung anak Ling: ranger @ National Water Agency")]
    public void Links_posts_to_names(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Energy expert Anna Kowalska spoke.", "Anna Kowalska: Energy expert @")]
    [InlineData("The prize went to ward sister Anna Kowalska of the National Water Agency.", "Anna Kowalska: ward sister @ National Water Agency")]
    [InlineData("The guests were Anna Kowalska and organising chairperson Peter Walsh.", "Anna Kowalska: ; Peter Walsh: organising chairperson @")]
    [InlineData("Peter Walsh, who is also Health and Social Welfare Minister, spoke.", "Peter Walsh: Health and Social Welfare Minister @")]
    [InlineData("Peter Walsh, coordinator of Latin American affairs, spoke.", "Peter Walsh: coordinator of Latin American affairs @")]
    [InlineData("Peter Walsh, head of a department at the Institute of Geology, spoke.", "Peter Walsh: head of a department @ Institute of Geology")]
    [InlineData("Peter Walsh, Doctor of Technical Sciences, Director of the Institute of Geology, spoke.", "Peter Walsh: Director @ Institute of Geology")]
    [InlineData("Director Operations Peter Walsh spoke.", "Peter Walsh: Director Operations @")]
    [InlineData("Peter Walsh, Dean (R&D), spoke.", "Peter Walsh: Dean (R&D) @")]
    [InlineData("Chief guest Peter Walsh spoke.", "Peter Walsh: ")]
    [InlineData("Anna Kowalska, the festival's artistic director, spoke.", "Anna Kowalska: artistic director @")]
    [InlineData("Anna Kowalska, a senior lecturer in law at the Institute of Geology, spoke.", "Anna Kowalska: senior lecturer in law @ Institute of Geology")]
    [InlineData("The Ministry of Health agreed. Health Minister Anna Kowalska spoke.", "Anna Kowalska: Health Minister @ Ministry of Health")]
    public void Reads_titles(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The Harbour Workers Union called a strike. Its president, Anna Kowalska, spoke.", "Anna Kowalska: president @ Harbour Workers Union")]
    [InlineData("The Harbour Workers Union called a strike. \"We will stay,\" said its president Anna Kowalska.", "Anna Kowalska: president @ Harbour Workers Union")]
    [InlineData("The Harbour Workers Union met. Norway sent Anna Kowalska, its ambassador.", "Anna Kowalska: ambassador @")]
    [InlineData("The Public Accounts Committee met. \"We are late,\" said committee chairperson Anna Kowalska. Her vice-chair, Peter Walsh, left.", "Anna Kowalska: chairperson @ Public Accounts Committee; Peter Walsh: vice-chair @ Public Accounts Committee")]
    [InlineData("Lodz Technical University held a conference. The rector, Peter Walsh, spoke. Registrar Anna Kowalska was there.", "Peter Walsh: rector @ Lodz Technical University; Anna Kowalska: Registrar @ Lodz Technical University")]
    [InlineData("A delegation from Lodz Technical University, led by the dean, Peter Walsh, came to Accra.", "Peter Walsh: dean @ Lodz Technical University")]
    [InlineData("The Lakeside Rowing Club elected its committee:\n\nPresident - Anna Kowalska\nTreasurer - Peter Walsh", "Anna Kowalska: President @ Lakeside Rowing Club; Peter Walsh: Treasurer @ Lakeside Rowing Club")]
    public void Finds_the_organization_that_a_post_goes_back_to(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Anna Kowalska, who has worked at the Institute of Geology for years, spoke.", "Anna Kowalska: @ Institute of Geology")]
    [InlineData("Anna Kowalska, who now leads the Institute of Geology, spoke.", "Anna Kowalska: @ Institute of Geology")]
    [InlineData("Climate expert Anna Kowalska, who teaches at Lodz Technical University, spoke.", "Anna Kowalska: Climate expert @ + @ Lodz Technical University")]
    [InlineData("Professors Anna Kowalska and Peter Walsh of Lodz Technical University spoke.", "Anna Kowalska: Professor @ Lodz Technical University; Peter Walsh: Professor @ Lodz Technical University")]
    [InlineData("Lodz Technical University (Anna Kowalska, Peter Walsh) came second.", "Anna Kowalska: @ Lodz Technical University; Peter Walsh: @ Lodz Technical University")]
    [InlineData("The prize went to Otter Space (Anna Kowalska, Peter Walsh), Lodz Technical University.", "Anna Kowalska: @ Lodz Technical University; Peter Walsh: @ Lodz Technical University")]
    [InlineData("Anna Kowalska from Oxfam, Peter Walsh and Maria Lopez of the World Bank spoke.", "Anna Kowalska: @ Oxfam; Peter Walsh: ; Maria Lopez: @ World Bank")]
    [InlineData("Anna Kowalska, speaking on behalf of the Institute of Geology, agreed.", "Anna Kowalska: @ Institute of Geology")]
    [InlineData("Anna Kowalska, responsible for laboratories at the Institute of Geology, agreed.", "Anna Kowalska: @ Institute of Geology")]
    [InlineData("World Bank President Anna Kowalska, General Secretary Peter Walsh and Treasurer Maria Lopez spoke.", "Anna Kowalska: President @ World Bank; Peter Walsh: General Secretary @ World Bank; Maria Lopez: Treasurer @ World Bank")]
    [InlineData("Speakers: Anna Kowalska (World Bank), Peter Walsh (Oxfam).", "Anna Kowalska: @ World Bank; Peter Walsh: @ Oxfam")]
    [InlineData("Nurse Anna Kowalska, of the Tema General Hospital, spoke.", "Anna Kowalska: Nurse @ Tema General Hospital")]
    public void Gives_names_their_organization(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Anna Kowalska, a garment worker from Riverton, wept.", "Anna Kowalska: garment worker @")]
    [InlineData("An 80-year-old fishmonger named Peter Walsh died.", "Peter Walsh: fishmonger @")]
    [InlineData("Peter Walsh, a traditional bone setter, was held.", "Peter Walsh: traditional bone setter @")]
    [InlineData("A motorcycle taxi rider, Peter Walsh, was held.", "Peter Walsh: motorcycle taxi rider @")]
    [InlineData("Peter Walsh, a Canadian engineer held since May, was freed.", "Peter Walsh: engineer @")]
    [InlineData("The Minister-designate for Roads and Highways, Mr Peter Walsh, was heard.", "Peter Walsh: Minister-designate for Roads and Highways @")]
    [InlineData("Peter Walsh, Minister for iTaukei Affairs, spoke.", "Peter Walsh: Minister for iTaukei Affairs @")]
    [InlineData("Peter Walsh, MP for Tamale North, asked a question.", "Peter Walsh: MP for Tamale North @")]
    [InlineData("The police public relations officer in the state, ASP Peter Walsh, said so.", "Peter Walsh: police public relations officer @")]
    [InlineData("The Director, Defence Information, Brigadier General Peter Walsh, spoke.", "Peter Walsh: Director, Defence Information @ + Brigadier General @")]
    [InlineData("The imam of Talo village, Peter Walsh, spoke.", "Peter Walsh: imam of Talo village @")]
    [InlineData("Governor of Talo State Peter Walsh spoke.", "Peter Walsh: Governor of Talo State @")]
    [InlineData("UNICEF's representative in Peru, Anna Kowalska, spoke.", "Anna Kowalska: representative in Peru @ UNICEF")]
    [InlineData("Peter Walsh, the leader of the opposition Labour Party, quit.", "Peter Walsh: leader @ Labour Party")]
    [InlineData("Peter Walsh, appointed chairman of the National Water Agency in May, spoke.", "Peter Walsh: chairman @ National Water Agency")]
    [InlineData("His elder brother, Peter Walsh, and the best graduating student, Anna Kowalska, spoke.", "Peter Walsh: ; Anna Kowalska: ")]
    [InlineData("Anna Kowalska, a 23-year-old fish trader from Mangochi, spoke.", "Anna Kowalska: fish trader @")]
    [InlineData("Anna Kowalska, a consultant neurologist at the Tema General Hospital, spoke.", "Anna Kowalska: consultant neurologist @ Tema General Hospital")]
    [InlineData("PM Peter Walsh and DCE Anna Kowalska met at 5 pm on Monday.", "Peter Walsh: PM @; Anna Kowalska: DCE @")]
    public void Reads_posts_of_newswire(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Delta Airlines cut 300 jobs. The company's chief executive, Peter Walsh, said so.", "Peter Walsh: chief executive @ Delta Airlines")]
    [InlineData("Doctors Without Borders left. \"We had no choice,\" said Anna Kowalska, a spokesperson for the group.", "Anna Kowalska: spokesperson @ Doctors Without Borders")]
    [InlineData("The Reserve Bank of Zalmira cut rates. Peter Walsh, spokesperson of the central bank, said so.", "Peter Walsh: spokesperson @ Reserve Bank of Zalmira")]
    [InlineData("For UNICEF, regional director Peter Walsh spoke.", "Peter Walsh: regional director @ UNICEF")]
    [InlineData("They went to the Museum of Silk, where Director Anna Kowalska showed coins.", "Anna Kowalska: Director @ Museum of Silk")]
    [InlineData("Anna Kowalska, formerly Chief Executive of Delta Airlines, spoke.", "Anna Kowalska: Chief Executive @ Delta Airlines")]
    [InlineData("A senior lecturer in the Department of Botany, Lodz University, Dr Anna Kowalska, spoke.", "Anna Kowalska: senior lecturer @ Department of Botany")]
    [InlineData("A former member of the House of Representatives, Hon. Peter Walsh of the Labour Party, spoke.", "Peter Walsh: member @ House of Representatives + @ Labour Party")]
    [InlineData("Justice Peter Walsh and Justice Anna Kowalska of the Court of Appeal heard the case.", "Peter Walsh: Justice @ Court of Appeal; Anna Kowalska: Justice @ Court of Appeal")]
    [InlineData("Peter Walsh, the Vice-Chancellor of Lodz University, and its Registrar, Anna Kowalska, spoke.", "Peter Walsh: Vice-Chancellor @ Lodz University; Anna Kowalska: Registrar @ Lodz University")]
    [InlineData("The Talo Fishers Association formed a four-member panel, but its convener, Peter Walsh of Lodz University, left.", "Peter Walsh: convener @ + @ Lodz University")]
    [InlineData("Peter Walsh took over as chairman of the National Water Agency.", "Peter Walsh: chairman @ National Water Agency")]
    [InlineData("The Harbour Workers Union met on Sunday. The Harbour Workers Union has grown, said Treasurer Anna Kowalska.", "Anna Kowalska: Treasurer @ Harbour Workers Union")]
    [InlineData("The Harbour Workers Union, led by general secretary Anna Kowalska, went on strike.", "Anna Kowalska: general secretary @ Harbour Workers Union")]
    [InlineData("The Lakeside Rowing Club held its regatta. Club president Anna Kowalska thanked all.", "Anna Kowalska: president @ Lakeside Rowing Club")]
    [InlineData("Anna Kowalska, who is doing her doctorate at the University of Lodz, spoke.", "Anna Kowalska: @ University of Lodz")]
    [InlineData("Peter Walsh, skipper of the trawler, and Justice Abu Talo Bengu spoke.", "Peter Walsh: skipper @; Abu Talo Bengu: Justice @")]
    public void Finds_the_organization_of_a_post_in_newswire(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void A_list_is_decided_as_a_whole() =>
        Assert.Equal(
            "Ivan Petrov: Rector @ Tomsk State University; Olga Smirnova: representative @ Ministry of Health + Head @ Siberian Chamber of Commerce; Sergey Ivanov: member @ Academy of Sciences",
            Read("The opening speeches were made by: Rector of Tomsk State University Ivan Petrov, representative of the Ministry of Health, Head of the Siberian Chamber of Commerce Olga Smirnova, member of the Academy of Sciences Sergey Ivanov and others."));

    [Fact]
    public void A_list_may_have_the_names_first() =>
        Assert.Equal(
            "Ivan Petrov: Rector @ Tomsk State University; Olga Smirnova: Head @ Siberian Chamber of Commerce; Sergey Ivanov: member @ Academy of Sciences",
            Read("Speakers included Ivan Petrov, Rector of Tomsk State University, Olga Smirnova, Head of the Siberian Chamber of Commerce, and Sergey Ivanov, member of the Academy of Sciences."));
}
