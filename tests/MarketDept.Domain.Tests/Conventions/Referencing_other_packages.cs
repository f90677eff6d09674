using System.Xml.Linq;

namespace MarketDept.Domain.Tests.Conventions;

public class Referencing_other_packages
{
    private static readonly string[] Allowed = ["Ardalis.GuardClauses", "Ardalis.SmartEnum", "NodaTime"];

    [Fact]
    public void The_package_is_compiled_against_these_three_and_the_framework() =>
        ThePackage.Assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !Allowed.Contains(name))
            .ShouldNotExist("The package references NodaTime, Ardalis.GuardClauses, Ardalis.SmartEnum and the framework, and nothing else.");

    [Fact]
    public void The_project_file_asks_for_exactly_these_three() =>
        Assert.Equal(Allowed, Asked("PackageReference").Order(StringComparer.Ordinal));

    [Fact]
    public void What_both_packages_are_built_with_reaches_no_user()
    {
        var asked = XDocument.Parse(Repository.Read("src/Directory.Build.props")).Descendants("PackageReference").ToList();

        Assert.Equal("Microsoft.CodeAnalysis.PublicApiAnalyzers", (string?)Assert.Single(asked).Attribute("Include"));
        Assert.Equal("all", (string?)asked[0].Attribute("PrivateAssets"));
    }

    [Fact]
    public void The_project_file_references_no_other_project() =>
        Asked("ProjectReference").Concat(Asked("FrameworkReference")).Concat(Asked("Reference"))
            .ShouldNotExist("The package stands on its own: take the reference out.");

    private static IEnumerable<string> Asked(string element) =>
        XDocument.Parse(Repository.ReadSource("MarketDept.Domain.csproj")).Descendants(element).Select(item => (string)item.Attribute("Include")!);
}
