#:property RestorePackagesWithLockFile=false
#:property ManagePackageVersionsCentrally=false
#:property PublishAot=false
#:package Microsoft.CodeAnalysis.CSharp@4.14.0

// Takes out of a documentation file what documents no public member: dotnet run .ci/docs.cs -- DLL XML OUT
// The compiler writes internal members into it, too; a reader of the package can call none of them.

using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

var reference = MetadataReference.CreateFromFile(args[0]);
var compilation = CSharpCompilation.Create("reader", references: [reference]);
var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
var open = new HashSet<string>();
Visit(assembly.GlobalNamespace);

var documents = XDocument.Load(args[1], LoadOptions.PreserveWhitespace);
var members = documents.Root!.Element("members")!.Elements("member").ToList();
foreach (var member in members.Where(member => !open.Contains((string)member.Attribute("name")!)))
{
    if (member.PreviousNode is XText space)
        space.Remove();
    member.Remove();
}

documents.Save(args[2], SaveOptions.DisableFormatting);
Console.WriteLine($"{Path.GetFileName(args[2])}: {members.Count} members documented, {documents.Root!.Element("members")!.Elements().Count()} of them public");
return 0;

void Visit(INamespaceOrTypeSymbol place)
{
    foreach (var symbol in place.GetMembers())
    {
        // A protected member of an open class is public to who derives from it.
        if (symbol is not INamespaceSymbol && symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            continue;
        if (symbol is not INamespaceSymbol)
            open.Add(symbol.GetDocumentationCommentId()!);
        if (symbol is INamespaceOrTypeSymbol inner)
            Visit(inner);
    }
}
