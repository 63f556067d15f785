using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using System.Xml.Linq;
using HelpCompiler;

// usage: HelpCompiler MODULE.dll COMMENTS.xml FOLDER OUTPUT.xml
// FOLDER holds a page Verb-Noun.md for each cmdlet (see CmdletPage); what a parameter means is said by the XML comment
// of its property. Writes them as MAML. What MODULE.dll needs lies under "dependencies" beside it.
if (args.Length != 4)
{
    Console.Error.WriteLine("usage: HelpCompiler MODULE.dll COMMENTS.xml FOLDER OUTPUT.xml");
    return 2;
}

var module = Path.GetFullPath(args[0]);
AppDomain.CurrentDomain.AssemblyResolve += (_, request) =>
{
    var path = Path.Combine(Path.GetDirectoryName(module)!, "dependencies", new AssemblyName(request.Name).Name + ".dll");
    return File.Exists(path) ? Assembly.LoadFrom(path) : null;
};
var comments = XDocument.Load(args[1]).Descendants("member")
    .ToDictionary(m => m.Attribute("name")!.Value, m => m.Element("summary")?.Value.Trim() ?? "", StringComparer.Ordinal);
var help = new XElement(Maml.Help + "helpItems", new XAttribute("schema", "maml"));
var complaints = new List<string>();
var cmdlets = Assembly.LoadFrom(module).GetExportedTypes()
    .Select(type => (Type: type, Cmdlet: type.GetCustomAttribute<CmdletAttribute>()))
    .Where(c => c.Cmdlet is not null)
    .OrderBy(c => c.Cmdlet!.NounName, StringComparer.Ordinal).ThenBy(c => c.Cmdlet!.VerbName, StringComparer.Ordinal);
foreach (var (type, cmdlet) in cmdlets)
{
    var path = Path.Combine(args[2], $"{cmdlet!.VerbName}-{cmdlet.NounName}.md");
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
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[3]))!);
new XDocument(new XDeclaration("1.0", "utf-8", null), help).Save(args[3]);
return 0;
