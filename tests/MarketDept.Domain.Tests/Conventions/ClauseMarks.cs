using System.Reflection;
using System.Text.RegularExpressions;
using MarketDept.Domain.Regulations;
using Xunit.v3;

namespace MarketDept.Domain.Tests.Conventions;

/// <summary>Who says of itself that it carries a clause out or executes it: the marks of the package and of its tests.</summary>
internal static partial class ClauseMarks
{
    /// <summary>Types and members of the package, by the clause they carry out.</summary>
    internal static ILookup<ClauseId, string> InThePackage { get; } =
        ThePackage.Types.SelectMany(type => ThePackage.MembersOf(type).Prepend(type))
            .SelectMany(member => Of(member).Select(clause => (clause, name: ThePackage.NameOf(member))))
            .Distinct().OrderBy(mark => mark.name, StringComparer.Ordinal).ToLookup(mark => mark.clause, mark => mark.name);

    /// <summary>Tests as sentences, situation first, by the clause they execute; a mark on a class is one on all of its tests.</summary>
    internal static ILookup<ClauseId, (string Situation, string Sentence)> InTheTests { get; } =
        typeof(ClauseMarks).Assembly.GetTypes()
            .SelectMany(type => TestsOf(type).SelectMany(test => Of(type).Concat(Of(test)).Select(clause => (clause, test: Sentence(type, test)))))
            .Distinct().OrderBy(mark => mark.test.Situation, StringComparer.Ordinal).ThenBy(mark => mark.test.Sentence, StringComparer.Ordinal)
            .ToLookup(mark => mark.clause, mark => mark.test);

    internal static bool HasBoth(ClauseId clause) => InThePackage.Contains(clause) && InTheTests.Contains(clause);

    /// <summary>All marks as they are written, with who bears them.</summary>
    internal static IEnumerable<(string Clause, string Bearer)> Written() =>
        ThePackage.Types.SelectMany(type => ThePackage.MembersOf(type).Prepend(type))
            .Concat(typeof(ClauseMarks).Assembly.GetTypes().SelectMany(type => ThePackage.MembersOf(type).Prepend(type)))
            .SelectMany(member => member.GetCustomAttributes<ClauseAttribute>(false).Select(mark => (mark.Id, ThePackage.NameOf(member))));

    /// <summary>Marks of the test assembly that stand on something no runner runs.</summary>
    internal static IEnumerable<string> OnNoTest() =>
        typeof(ClauseMarks).Assembly.GetTypes().Where(type => !ThePackage.IsGenerated(type)).SelectMany(type =>
            ThePackage.MembersOf(type).Where(member => !TestsOf(type).Contains(member)).Concat(TestsOf(type).Any() ? [] : [type])
                .Where(member => member.IsDefined(typeof(ClauseAttribute), false)).Select(ThePackage.NameOf));

    private static IEnumerable<ClauseId> Of(MemberInfo member) =>
        member.GetCustomAttributes<ClauseAttribute>(false).Select(mark => ClauseId.TryParse(mark.Id, out var id) ? id : default)
            .Where(id => ClauseCatalogue.Find(id) is not null);

    private static IEnumerable<MethodInfo> TestsOf(Type type) =>
        type.IsAbstract ? [] : type.GetMethods().Where(method => method.GetCustomAttributes().Any(attribute => attribute is IFactAttribute));

    private static (string Situation, string Sentence) Sentence(Type type, MethodInfo test) => (Read(ThePackage.NameOf(type)), Read(test.Name));

    /// <summary>A name as a sentence; the number of a clause gets its points back.</summary>
    private static string Read(string name) => Numbers().Replace(name.Replace('_', ' '), match =>
        ClauseId.TryParse(match.Value.Replace(' ', '.'), out var id) && ClauseCatalogue.Find(id) is not null ? id.ToString() : match.Value);

    [GeneratedRegex(@"\b\d+(?: \d+){1,2}\b")]
    private static partial Regex Numbers();
}
