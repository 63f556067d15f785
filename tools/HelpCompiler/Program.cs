using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using System.Xml.Linq;
using HelpCompiler;

// usage: HelpCompiler MODULE.dll FOLDER OUTPUT.xml
// FOLDER holds a page Verb-Noun.md for each cmdlet (see CmdletPage); what a parameter means is said by the XML comment
// of its property, in MODULE.xml beside the assembly. Writes them as MAML.
if (args.Length != 3)
{
    Console.Error.WriteLine("usage: HelpCompiler MODULE.dll FOLDER OUTPUT.xml");
    return 2;
}

var comments = XDocument.Load(Path.ChangeExtension(args[0], ".xml")).Descendants("member")
    .ToDictionary(m => m.Attribute("name")!.Value, m => m.Element("summary")?.Value.Trim() ?? "", StringComparer.Ordinal);
var help = new XElement(Maml.Help + "helpItems", new XAttribute("schema", "maml"));
var complaints = new List<string>();
var cmdlets = Assembly.LoadFrom(Path.GetFullPath(args[0])).GetExportedTypes()
    .Select(type => (Type: type, Cmdlet: type.GetCustomAttribute<CmdletAttribute>()))
    .Where(c => c.Cmdlet is not null)
    .OrderBy(c => c.Cmdlet!.NounName, StringComparer.Ordinal).ThenBy(c => c.Cmdlet!.VerbName, StringComparer.Ordinal);
foreach (var (type, cmdlet) in cmdlets)
{
    var path = Path.Combine(args[1], $"{cmdlet!.VerbName}-{cmdlet.NounName}.md");
    if (!File.Exists(path))
    {
        complaints.Add($"{path}(1,1): error HELP001: there is no page for the cmdlet");
        continue;
    }

    var page = CmdletPage.Read(File.ReadAllText(path));
    if (page.Examples.Count < 3) complaints.Add($"{path}(1,1): error HELP002: a page has at least three examples");
    help.Add(Maml.Command(type, cmdlet, page, comments));
}

foreach (var complaint in complaints) Console.Error.WriteLine(complaint);
if (complaints.Count > 0) return 1;
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[2]))!);
new XDocument(new XDeclaration("1.0", "utf-8", null), help).Save(args[2]);
return 0;
