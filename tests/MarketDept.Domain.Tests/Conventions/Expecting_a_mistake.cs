using System.Text.RegularExpressions;

namespace MarketDept.Domain.Tests.Conventions;

public partial class Expecting_a_mistake
{
    /// <summary>A test that accepts any argument error does not see when another argument is refused than it thinks.</summary>
    [Fact]
    public void A_test_that_expects_an_argument_error_names_the_argument() =>
        Repository.Files.Where(file => file.StartsWith("tests/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal))
            .Where(file => !file.EndsWith("/Mistake.cs", StringComparison.Ordinal))
            .SelectMany(file => Nameless().Matches(Repository.Read(file)).Select(match => $"{file}: {match.Value}"))
            .ShouldNotExist("Name the argument, or expect it by Mistake.Thrown, which holds the name against the member called.");

    [Theory]
    [InlineData("Throws", "(() => x())", true)]
    [InlineData("ThrowsAny", "(", true)]
    [InlineData("ThrowsAsync", "(call)", true)]
    [InlineData("Throws", "(\"day\", () => x())", false)]
    [InlineData("Throws", "(nameof(day), () => x())", false)]
    [InlineData("Throws", "(wrong.Name, wrong.Make)", false)]
    public void What_is_looked_for_would_be_found(string how, string call, bool isFound) =>
        Assert.Equal(isFound, Nameless().IsMatch($"Assert.{how}<ArgumentOutOfRangeException>{call}"));

    // A name, and then a comma, stand before the call.
    [GeneratedRegex(@"Assert\.Throws(?:Any)?(?:Async)?<Argument\w*Exception>\((?!\s*(?:""\w+""|nameof\(\w+\)|[\w.]+),)[^;\n]*")]
    private static partial Regex Nameless();
}
