using System;
using System.Threading.Tasks;
using NewsTools.Text;

namespace NewsTools;

/// <summary>Gets the engine ready while its caller still does something else.</summary>
public static class EngineWarmUp
{
    // An event with a little of everything, so that the runtime compiles most of what any article needs.
    private const string Sample =
        """
        Harbour forum opens in Lisbon
        12 May 2024

        The second International Harbour Forum was held on 10-11 May in Lisbon at the Tagus Conference Centre. It was organized by the Institute of Ports (IP) together with
        the University of Tagus and supported by the Ministry of Fisheries. More than 120 specialists from 14 countries took part.

        Opening the forum, Dr. Ana Reis, Director of the Institute of Ports, welcomed the guests. "We must dredge less and plan more," she said. Prof. J.K. Lindqvist, Head of the
        Department of Hydraulics of the University of Tagus, gave a lecture entitled "Silt and Tides". The session on coastal safety was moderated by Captain Omar Haddad.

        Among the participants were:
        - Mei Tanaka, President, Harbour Pilots Association;
        - Paul Okoye, the city's deputy mayor.

        The topics of the forum were dredging, pilotage and safety at sea. Minister of Fisheries Rui Costa, who could not attend, sent a message.
        """;

    private static readonly Lazy<Task> Once = new(() => Task.Run(Read));

    /// <summary>Loads the word lists and weights and has the runtime compile the engine, in the background and once a process; the first report comes the sooner for it.</summary>
    public static Task Start() => Once.Value;

    private static void Read()
    {
        var header = ArticleHeader.Read(Sample);
        EventReader.Read(new Article(Sample) { Title = header.Title, Date = header.Date, BodyStart = header.BodyStart });
    }
}
