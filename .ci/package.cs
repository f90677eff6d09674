#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// Looks into the packed package: dotnet run .ci/package.cs -- NUPKG SNUPKG DLL, where DLL was built again from the same source elsewhere.

using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;

var library = Path.GetFileNameWithoutExtension(args[2]);
var assembly = $"lib/net10.0/{library}";
var faults = new List<string>();
using var package = ZipFile.OpenRead(args[0]);
using var symbols = ZipFile.OpenRead(args[1]);

foreach (var name in new[] { "README.md", library + ".nuspec", assembly + ".dll", assembly + ".xml" })
    Require(package.GetEntry(name) is { Length: > 0 }, $"{name} is not in the package");
Require(symbols.GetEntry(assembly + ".pdb") is { Length: > 0 }, "the symbols are not in the symbol package");
Require(package.Entries.Count(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)) == 1, "there is another dll in the package");

using (var manifest = package.GetEntry(library + ".nuspec")!.Open())
{
    var metadata = XDocument.Load(manifest).Descendants().Single(element => element.Name.LocalName == "metadata");
    string Text(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value ?? "";
    Require(Text("license") == "MIT", "the licence is not stated");
    Require(Text("readme") == "README.md", "the package's page is not stated");
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

using (var packed = package.GetEntry(assembly + ".dll")!.Open())
{
    Require(Convert.ToHexString(SHA256.HashData(packed)) == Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(args[2]))),
        "built again elsewhere, the dll is another: the build is not deterministic");
}

foreach (var fault in faults)
    Console.Error.WriteLine($"package: {fault}");
return faults.Count == 0 ? 0 : 1;

void Require(bool holds, string fault)
{
    if (!holds)
        faults.Add(fault);
}
