#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// Looks into the packed package: dotnet run .ci/package.cs -- NUPKG DLL ROOT, where DLL was built again from the same source elsewhere, and
// ROOT is the folder that the package was built in.

using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

var library = Path.GetFileNameWithoutExtension(args[1]);
var assembly = $"lib/net10.0/{library}";
var faults = new List<string>();
using var package = ZipFile.OpenRead(args[0]);

foreach (var name in new[] { "README.md", "CHANGELOG.md", "LICENSE", "icon.png", library + ".nuspec", assembly + ".dll", assembly + ".xml", assembly + ".pdb" })
    Require(package.GetEntry(name) is { Length: > 0 }, $"{name} is not in the package");
Require(package.Entries.Count(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)) == 1, "there is another dll in the package");

using (var manifest = package.GetEntry(library + ".nuspec")!.Open())
{
    var metadata = XDocument.Load(manifest).Descendants().Single(element => element.Name.LocalName == "metadata");
    string Text(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value ?? "";
    Require(Text("license") == "MIT", "the licence is not stated");
    Require(Text("readme") == "README.md" && Text("icon") == "icon.png", "the package's page or icon is not stated");
    Require(Text("description").Length > 0 && Text("authors").Length > 0 && Text("copyright").Length > 0, "description, authors or copyright is missing");
    var dependencies = metadata.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => (string)element.Attribute("id")!);
    var found = string.Join(", ", dependencies.Order(StringComparer.Ordinal));
    // Versions are central, and so a package names what its dependencies depend on, too.
    var expected = library == "MarketDept.Domain"
        ? "Ardalis.GuardClauses, Ardalis.SmartEnum, NodaTime"
        : "Ardalis.GuardClauses, Ardalis.SmartEnum, MarketDept.Domain, NodaTime, NodaTime.Serialization.SystemTextJson";
    Require(found == expected, $"the package depends on {found}");
    if (library != "MarketDept.Domain")
    {
        var domain = metadata.Descendants().Single(element => (string?)element.Attribute("id") == "MarketDept.Domain");
        Require((string?)domain.Attribute("version") == $"[{Text("version")}]", $"the package takes the domain in version {domain.Attribute("version")?.Value}, and not in its own alone");
    }
}

Require(SHA256.HashData(Bytes(assembly + ".dll")).SequenceEqual(SHA256.HashData(File.ReadAllBytes(args[1]))), "built again elsewhere, the dll is another: the build is not deterministic");

// Who reads the documentation can call what it speaks of.
using (var dll = new PEReader(new MemoryStream(Bytes(assembly + ".dll"))))
{
    var reader = dll.GetMetadataReader();
    var open = reader.TypeDefinitions.Where(it => IsOpen(reader, it)).Select(it => Name(reader, it)).ToHashSet(StringComparer.Ordinal);
    var documented = XDocument.Load(new MemoryStream(Bytes(assembly + ".xml"))).Descendants("member").Select(member => (string)member.Attribute("name")!)
        .Where(name => name.StartsWith("T:", StringComparison.Ordinal)).Select(name => name[2..]).ToList();
    Require(documented.Count > 0, "the documentation speaks of no type");
    foreach (var type in documented.Where(name => !open.Contains(name)))
        Require(false, $"the documentation speaks of {type}, which is not public");
}

// What a debugger is shown: every source, from the symbols themselves, and under no folder of a machine.
using (var symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Bytes(assembly + ".pdb"))))
{
    var reader = symbols.GetMetadataReader();
    var sources = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    foreach (var handle in reader.Documents)
    {
        var name = reader.GetString(reader.GetDocument(handle).Name);
        Require(name.StartsWith("/_/", StringComparison.Ordinal), $"the symbols name {name}, a file of one machine");
        Require(reader.GetCustomDebugInformation(handle).Any(info => reader.GetGuid(reader.GetCustomDebugInformation(info).Kind) == sources), $"the source of {name} is not in the symbols");
    }

    Require(reader.Documents.Count > 10, $"the symbols know {reader.Documents.Count} sources");
}

var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(args[2]));
foreach (var entry in package.Entries)
{
    var bytes = Bytes(entry.FullName);
    Require(!Holds(bytes, Encoding.UTF8.GetBytes(root)) && !Holds(bytes, Encoding.Unicode.GetBytes(root)), $"{entry.FullName} names the folder that it was built in");
}

foreach (var fault in faults)
    Console.Error.WriteLine($"package: {fault}");
return faults.Count == 0 ? 0 : 1;

static bool IsOpen(MetadataReader reader, TypeDefinitionHandle handle)
{
    var type = reader.GetTypeDefinition(handle);
    return (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsOpen(reader, type.GetDeclaringType()),
        _ => false,
    };
}

static string Name(MetadataReader reader, TypeDefinitionHandle handle)
{
    var type = reader.GetTypeDefinition(handle);
    var before = type.IsNested ? Name(reader, type.GetDeclaringType()) : reader.GetString(type.Namespace);
    return $"{before}.{reader.GetString(type.Name)}";
}

byte[] Bytes(string name)
{
    using var from = package.GetEntry(name)!.Open();
    using var all = new MemoryStream();
    from.CopyTo(all);
    return all.ToArray();
}

static bool Holds(byte[] bytes, byte[] part) => bytes.AsSpan().IndexOf(part) >= 0;

void Require(bool holds, string fault)
{
    if (!holds)
        faults.Add(fault);
}
