using System.Reflection;
using System.Text.RegularExpressions;

namespace MarketDept.Domain.Tests.Conventions;

public partial class Refusing_with_a_code
{
    internal static (string Name, string Code)[] Codes { get; } =
        [.. typeof(DomainErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (field.Name, (string)field.GetRawConstantValue()!))];

    [Fact]
    public void A_code_is_area_dot_reason() =>
        Codes.Where(code => !Form().IsMatch(code.Code)).Select(code => $"{code.Name}: {code.Code}")
            .ShouldNotExist("Write the code as area, dot, reason, in small letters and hyphens.");

    [Fact]
    public void No_two_refusals_share_a_code() =>
        Codes.GroupBy(code => code.Code).Where(group => group.Count() > 1).Select(group => group.Key)
            .ShouldNotExist("Give each refusal a code of its own.");

    [Fact]
    public void Every_code_is_used_to_refuse()
    {
        var code = string.Join('\n', Repository.SourceFiles.Where(file => !file.StartsWith("DomainErrorCodes.", StringComparison.Ordinal))
            .SelectMany(file => Repository.ReadSource(file).Split('\n')).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

        Codes.Where(row => !Regex.IsMatch(code, $@"\bDomainErrorCodes\.{row.Name}\b")).Select(row => row.Name)
            .ShouldNotExist("Nothing refuses with this code: use it or take it out.");
    }

    [Fact]
    public void No_refusal_writes_its_code_itself() =>
        Repository.SourceFiles.Where(file => !file.StartsWith("DomainErrorCodes.", StringComparison.Ordinal))
            .Where(file => Regex.IsMatch(Repository.ReadSource(file), @"new DomainException\(\s*"""))
            .ShouldNotExist("Refuse with a constant of DomainErrorCodes.");

    [GeneratedRegex(@"^[a-z-]+\.[a-z-]+$")]
    private static partial Regex Form();
}
