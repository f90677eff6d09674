using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Tests.Conventions;

/// <summary>Which file a marked member is declared in, and which a class of tests; from the root of the repository.</summary>
internal static class SourcePlaces
{
    private const string Keyword = @"(?:class|record|struct|enum|interface)\s+";
    private const string Tests = "tests/MarketDept.Domain.Tests/";
    private static readonly (string Path, string Text)[] Sources =
        [.. Repository.SourceFiles.Select(file => ($"src/MarketDept.Domain/{file}", Repository.ReadSource(file)))];

    private static readonly (string Path, string Text)[] TestSources =
        [.. Repository.Files.Where(file => file.StartsWith(Tests, StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal)).Select(file => (file, Repository.Read(file)))];

    private static readonly ConcurrentDictionary<(MemberInfo Member, ClauseId Clause), string> Found = new();
    private static readonly ConcurrentDictionary<Type, string> FoundTests = new();

    /// <summary>The file in which the mark of this clause stands on the member; of several, the one with the shortest name.</summary>
    internal static string Of(MemberInfo member, ClauseId clause) => Found.GetOrAdd((member, clause), static asked =>
    {
        var (member, clause) = asked;
        var type = member as Type ?? member.DeclaringType!;
        var mark = $"Clause(\"{clause}\")]";
        // The mark, further marks and words of the declaration, and then the name: nothing of it ends a member.
        var keyword = member is Type ? Keyword : "";
        var marked = new Regex($$"""{{Regex.Escape(mark)}}[^;{}=]*?\s{{keyword}}{{Regex.Escape(member.Name.Split('`')[0])}}\b""", RegexOptions.NonBacktracking);
        return Sources.Where(file => file.Text.Contains(mark, StringComparison.Ordinal) && Declares(file.Text, type.DeclaringType ?? type) && marked.IsMatch(file.Text)).Select(file => file.Path).MinBy(path => path.Length)
            ?? throw new InvalidOperationException($"'{ThePackage.NameOf(member)}' of clause {clause} is declared nowhere.");
    });

    /// <summary>The file of a class of tests; of several, the one with the shortest name.</summary>
    internal static string OfTests(Type tests) => FoundTests.GetOrAdd(tests, static type =>
        TestSources.Where(file => Declares(file.Text, type.DeclaringType ?? type)).Select(file => file.Path).MinBy(path => path.Length)
        ?? throw new InvalidOperationException($"'{ThePackage.NameOf(type)}' is declared nowhere."));

    private static bool Declares(string text, Type type) => text.Contains($"namespace {type.Namespace};", StringComparison.Ordinal)
        && Regex.IsMatch(text, $@"\b{Keyword}{Regex.Escape(type.Name.Split('`')[0])}\b");
}
