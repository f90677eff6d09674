using System.Text.RegularExpressions;

namespace MarketDept.Domain.Tests.Conventions;

public partial class Documenting_what_is_public
{
    [Fact]
    public void A_type_says_what_it_is_called_in_the_regulations_language() =>
        ThePackage.PublicTypes.Where(type => !Han().IsMatch(XmlDocs.Of(type)?.Element("summary")?.Value ?? "") && !IsStoredShape(type))
            .Select(ThePackage.NameOf)
            .ShouldNotExist("Put the Chinese term in brackets into the type's summary; the row of a snapshot may point to the type that it stores instead.");

    [Fact]
    public void A_member_of_a_choice_says_so_too_unless_it_is_nothing() =>
        ThePackage.PublicTypes.Where(type => type.IsEnum)
            .SelectMany(type => Enum.GetNames(type).Where(name => Convert.ToInt64(Enum.Parse(type, name), null) != 0 || name != "None")
                .Where(name => !Han().IsMatch(XmlDocs.All.GetValueOrDefault($"F:{type.FullName!.Replace('+', '.')}.{name}")?.Value ?? ""))
                .Select(name => $"{ThePackage.NameOf(type)}.{name}"))
            .ShouldNotExist("Put the Chinese term in brackets into the member's summary.");

    [Fact]
    public void No_documentation_is_empty() =>
        XmlDocs.All.Where(entry => entry.Value.Element("inheritdoc") is null
                && string.IsNullOrWhiteSpace(entry.Value.Element("summary")?.Value)
                && entry.Value.Element("summary")?.HasElements != true)
            .Select(entry => entry.Key)
            .Where(IsPublic)
            .ShouldNotExist("Say what it is, its range, unit, default and errors.");

    // The compiler refuses a public member without documentation as long as nobody silences it.
    [Fact]
    public void The_compiler_asks_for_all_the_rest()
    {
        var project = Repository.Read("src/Directory.Build.props");
        Assert.Contains("<GenerateDocumentationFile>true</GenerateDocumentationFile>", project, StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", Repository.Read("Directory.Build.props"), StringComparison.Ordinal);
        Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) || file.EndsWith(".props", StringComparison.Ordinal) || file == ".editorconfig")
            .Where(file => Repository.Read(file).Contains("1591", StringComparison.Ordinal))
            .ShouldNotExist("Missing documentation (CS1591) is not to be silenced.");
    }

    // A row of a snapshot points to the type that it stores, and that type says what it is called.
    private static bool IsStoredShape(Type type) =>
        type.Name.EndsWith("Row", StringComparison.Ordinal) && XmlDocs.Of(type)!.Descendants("see").Any(see => ((string?)see.Attribute("cref"))?.StartsWith("T:MarketDept.", StringComparison.Ordinal) == true);

    private static bool IsPublic(string id) =>
        ThePackage.PublicTypes.Any(type => id == "T:" + type.FullName!.Replace('+', '.'));

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
