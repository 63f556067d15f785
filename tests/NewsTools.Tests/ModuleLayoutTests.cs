using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NewsTools.Tests;

/// <summary>What lies in the built module's folder.</summary>
public partial class ModuleLayoutTests
{
    private static string Module => Path.GetDirectoryName(Repository.Manifest)!;

    private static string Dependencies => Path.Combine(Module, "dependencies");

    /// <summary>Every third-party file by its name: assemblies and native libraries.</summary>
    private static IEnumerable<string> Shipped => Directory.EnumerateFiles(Dependencies, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetFileNameWithoutExtension(f)!).Where(n => !n.StartsWith("NewsTools.", StringComparison.Ordinal)).Distinct().Order();

    [Theory]
    [InlineData("win-x64/native/e_sqlite3.dll", 0x8664)]
    [InlineData("win-x86/native/e_sqlite3.dll", 0x14C)]
    [InlineData("win-arm64/native/e_sqlite3.dll", 0xAA64)]
    [InlineData("linux-x64/native/libe_sqlite3.so", 62)]
    [InlineData("linux-arm64/native/libe_sqlite3.so", 183)]
    [InlineData("linux-musl-x64/native/libe_sqlite3.so", 62)]
    [InlineData("linux-musl-arm64/native/libe_sqlite3.so", 183)]
    [InlineData("osx-x64/native/libe_sqlite3.dylib", 0x01000007)]
    [InlineData("osx-arm64/native/libe_sqlite3.dylib", 0x0100000C)]
    public void Every_system_has_the_SQLite_of_its_processor(string file, int machine) =>
        Assert.Equal(machine, MachineOf(File.ReadAllBytes(Path.Combine(Dependencies, "runtimes", file))));

    [Fact]
    public void The_notice_names_every_package_that_is_shipped_and_no_other()
    {
        var notice = ReadNotice();
        Assert.All(Shipped, name => Assert.Single(notice, line => line.Holds(name)));
        Assert.All(notice, line => Assert.Contains(Shipped, line.Holds));
    }

    [Fact]
    public void The_notice_gives_the_licences_that_the_packages_name_and_their_texts_are_shipped()
    {
        var licences = LicencesOfPackages();
        Assert.All(ReadNotice(), line =>
        {
            Assert.True(File.Exists(Path.Combine(Module, "licenses", line.Licence + ".txt")), line.Licence);
            Assert.All(licences.Where(l => line.Holds(l.Key)), l => Assert.Equal(line.Licence, l.Value));
        });
        Assert.True(licences.Count > 20);
        Assert.True(File.Exists(Path.Combine(Module, "NOTICE")));
    }

    private static List<NoticeLine> ReadNotice() => File.ReadLines(Path.Combine(Repository.Root, "NOTICE"))
        .SkipWhile(l => !l.StartsWith("Assembly ", StringComparison.Ordinal)).Skip(1).TakeWhile(l => l.Length > 0)
        .Select(l => ColumnGap().Split(l)).Select(c => new NoticeLine(c[0], c[1])).ToList();

    /// <summary>The licence of every shipped assembly whose package names it by its SPDX identifier.</summary>
    private static Dictionary<string, string> LicencesOfPackages()
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "NewsTools.Formats", "obj", "project.assets.json")));
        var folder = assets.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
        var licences = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var library in assets.RootElement.GetProperty("libraries").EnumerateObject().Where(l => l.Value.GetProperty("type").GetString() == "package"))
        {
            var path = Path.Combine(folder, library.Value.GetProperty("path").GetString()!);
            var package = XElement.Load(Directory.GetFiles(path, "*.nuspec").Single());
            var licence = package.Descendants().FirstOrDefault(e => e.Name.LocalName == "license" && (string?)e.Attribute("type") == "expression");
            if (licence is null) continue;
            foreach (var file in library.Value.GetProperty("files").EnumerateArray().Select(f => f.GetString()!).Where(f => f.EndsWith(".dll", StringComparison.Ordinal))) licences[Path.GetFileNameWithoutExtension(file)] = licence.Value;
        }

        return licences.Where(l => Shipped.Contains(l.Key, StringComparer.Ordinal)).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The processor that a native library is for, as its format (PE, ELF or Mach-O) tells.</summary>
    private static int MachineOf(byte[] library) => library[0] switch
    {
        (byte)'M' => BitConverter.ToUInt16(library, BitConverter.ToInt32(library, 0x3C) + 4),
        0x7F => BitConverter.ToUInt16(library, 18),
        _ => BitConverter.ToInt32(library, 4),
    };

    [GeneratedRegex(" {2,}")]
    private static partial Regex ColumnGap();

    private sealed record NoticeLine(string Names, string Licence)
    {
        public bool Holds(string name) => Names.Split(", ").Any(pattern => new WildcardPattern(pattern).IsMatch(name));
    }
}
