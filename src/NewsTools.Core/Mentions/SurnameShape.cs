using System;
using System.Collections.Generic;

namespace NewsTools.Mentions;

/// <summary>The shapes of surnames and patronymics: endings that words of other kinds hardly have.</summary>
internal static class SurnameShape
{
    private const int MinStem = 3;
    private const int LongestEnding = 8;

    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal)
    {
        // Slavic
        "ov", "ova", "ev", "eva", "yov", "ovich", "evich", "ovych", "evych", "ovna", "evna", "ivna", "ichna", "enko", "chuk", "czuk", "shchuk", "nyuk", "niuk", "uchenko", "sky", "ski", "skiy", "skyi", "skyy", "skaya", "ska", "zky", "cki", "cka", "tsky", "tskaya", "tskyi",
        "wicz", "owicz", "owski", "owska", "ewski", "ewska", "icki", "icka", "inski", "inska", "ovic", "evic", "avic", "ojevic", "kovic", "ovski", "ovska", "evski", "evska", "ovsky", "evsky", "nik", "iuk", "yuk",
        // Turkic, Persian, Caucasian
        "ogly", "oglu", "ogli", "kyzy", "kizi", "qizi", "uly", "bayev", "bayeva", "bekov", "bekova", "bay", "baev", "baeva", "zade", "zadeh", "zada", "shvili", "adze", "idze", "nidze", "yan", "ian", "dzhan", "jan", "eyev", "eyeva", "pour", "nejad", "nezhad", "niyaz",
        // Germanic and Nordic
        "son", "sen", "sson", "ssen", "sdottir", "dottir", "qvist", "kvist", "strom", "berg", "gaard", "lund", "stein", "mann", "bauer", "meyer", "meier", "maier", "hofer", "huber", "feld", "stad", "heim",
        // Romance, Greek, Baltic, Hungarian, others
        "escu", "eanu", "opoulos", "poulos", "opoulou", "poulou", "idis", "iadis", "akis", "aki", "ides", "elli", "ello", "etti", "etta", "ucci", "acci", "ini", "azzi", "ieri", "auskas", "iene", "aite", "yte", "evicius", "kovs", "ins", "nagy", "imana", "wardena", "singhe", "asinghe", "ekwu", "ugwu",
    };

    /// <summary>Endings that also end common words: a capital in mid-sentence is no proof by them.</summary>
    private static readonly HashSet<string> Weak = new(StringComparer.Ordinal) { "son", "sen", "bay", "ian", "yan", "ska", "nik", "ins", "ini", "berg", "feld", "heim", "stad", "mann", "lund", "stein", "ello", "elli", "ides", "aki", "jan", "pour", "bauer", "strom", "uly", "sky", "ski", "ev", "ov" };

    /// <summary>Whether the folded word ends as surnames do.</summary>
    public static bool Fits(string folded) => Ending(folded) is not null;

    /// <summary>Whether the folded word ends as hardly anything but surnames does.</summary>
    public static bool IsSure(string folded) => Ending(folded) is { } ending && !Weak.Contains(ending);

    private static string? Ending(string folded)
    {
        var hyphen = folded.LastIndexOf('-');
        var word = hyphen >= 0 ? folded.Substring(hyphen + 1) : folded;
        for (var length = Math.Min(LongestEnding, word.Length - MinStem); length >= 2; length--)
        {
            var ending = word.Substring(word.Length - length);
            if (Endings.Contains(ending)) return ending;
        }

        return null;
    }
}
