using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NewsTools.Core.Tests.NoEvent;

/// <summary>A text that tells of no event, and the persons it names.</summary>
public sealed record PlainText(string Kind, string Text, string[] Names);

/// <summary>Makes recipes, programs, logs, poems, contracts and tables: the same ones each time.</summary>
internal static class PlainTexts
{
    private static readonly string[] Foods = ["lentils", "rye flour", "butter", "leeks", "brown sugar", "chickpeas", "yoghurt", "barley", "red cabbage", "walnuts"];
    private static readonly string[] Dishes = ["Baked Barley with Leeks", "Red Cabbage Soup", "Walnut Bread", "Lentil Stew", "Chickpea Pancakes"];
    private static readonly string[] Things = ["order", "invoice", "parcel", "ticket", "payment", "session", "record", "batch"];
    private static readonly string[] Verbs = ["load", "merge", "check", "export", "clean", "split", "rotate"];
    private static readonly string[] Nature = ["river", "stone", "winter", "harbour", "meadow", "lantern", "rain", "orchard"];
    private static readonly string[] People = ["Maria Costa", "John Miller", "Aisha Khan", "Peter Novak", "Elena Petrova"];

    public static IEnumerable<PlainText> All() => Enumerable.Range(0, 200).Select(i => (i % 6) switch
    {
        0 => Recipe(i),
        1 => Code(i),
        2 => Log(i),
        3 => Poem(i),
        4 => Contract(i),
        _ => Table(i),
    });

    private static PlainText Recipe(int n) => Make("recipe", $"""
        {Pick(Dishes, n)}

        Serves {2 + (n % 6)}. Preparation: {10 + (n % 40)} minutes. Oven: {160 + (n % 9 * 10)} degrees.

        Ingredients
        - {100 + (n % 7 * 50)} g {Pick(Foods, n)}
        - 2 tablespoons {Pick(Foods, n + 3)}
        - 1 cup {Pick(Foods, n + 5)}
        - Salt, pepper and a bay leaf

        Method
        1. Wash the {Pick(Foods, n)} and leave to drain.
        2. Melt the {Pick(Foods, n + 3)} in a heavy pan over a low heat and stir until soft.
        3. Add the {Pick(Foods, n + 5)} and cook for {5 + (n % 20)} minutes. Season to taste.
        Serve warm. Leftovers keep for two days in the refrigerator.
        """);

    private static PlainText Code(int n) => Make("code", $$"""
        // {{Pick(Verbs, n)}}s each {{Pick(Things, n)}} that is older than {{n % 30}} days
        public static int {{Name(Verbs, n)}}{{Name(Things, n)}}(List<{{Name(Things, n)}}> items, int limit = {{n}})
        {
            var count = 0;
            foreach (var item in items)
            {
                if (item.Age > limit && !item.IsOpen) count += {{Name(Verbs, n)}}(item);
            }

            Console.WriteLine("Done: " + count);
            return count; // TODO: return the {{Pick(Things, n + 2)}} as well
        }
        """);

    private static PlainText Log(int n) => Make("log", string.Join('\n', Enumerable.Range(0, 12).Select(i =>
        $"2024-03-{1 + (n % 28):00} 0{i % 10}:{n % 60:00}:{i * 4:00} {(i % 5 == 0 ? "WARN" : "INFO")} [worker-{i % 3}] {Name(Verbs, n + i)}Service: {Pick(Things, i)} {n * 37 + i} {(i % 4 == 0 ? "failed, retry in 30 s" : "done")} in {i * 13} ms")));

    private static PlainText Poem(int n) => Make("poem", $"""
        The {Name(Nature, n)}

        O {Pick(Nature, n)}, you were quiet in the night,
        And every {Pick(Nature, n + 1)} turned away its face;
        The {Pick(Nature, n + 2)} kept a little of the light
        And laid it down again in its own place.

        Who walks beside the {Pick(Nature, n + 3)} now, who sings?
        The {Pick(Nature, n + 4)} answers nothing, and it rings.
        """);

    private static PlainText Contract(int n)
    {
        var (landlord, tenant) = (Pick(People, n / 6), Pick(People, (n / 6) + 2));
        return Make("contract", $"""
            LEASE AGREEMENT No. {n}

            1. Parties. This Agreement is made between {landlord} (the "Landlord") and {tenant} (the "Tenant").
            2. Term. The term is {6 + (n % 18)} months and is renewed unless either party gives notice in writing thirty days before it expires.
            3. Rent. The Tenant shall pay {300 + n} euros in advance on the first day of each month. A late payment bears interest at {1 + (n % 4)} per cent.
            4. Liability. Neither party is liable for a delay caused by force majeure. The provisions of Section 3 survive termination.
            5. Governing law. Any dispute is decided under the law of the place where the premises are situated.
            """, landlord, tenant);
    }

    private static PlainText Table(int n) => Make("table", "Item\tQuantity\tUnit price\tTotal\n" + string.Join('\n', Enumerable.Range(1, 10).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"{Name(Foods, n + i)}\t{i * 3}\t{0.5 * (n % 9 + 1):F2}\t{1.5 * i * (n % 9 + 1):F2}"))) + $"\nSum\t{165}\t\t{n * 11}");

    private static PlainText Make(string kind, string text, params string[] names) => new(kind, text.Replace("\r\n", "\n", System.StringComparison.Ordinal), names);

    private static string Pick(string[] words, int n) => words[n % words.Length];

    private static string Name(string[] words, int n) => char.ToUpperInvariant(Pick(words, n)[0]) + Pick(words, n)[1..];
}
