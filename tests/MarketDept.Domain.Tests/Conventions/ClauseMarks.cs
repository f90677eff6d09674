using System.Reflection;
using System.Text.RegularExpressions;
using MarketDept.Domain.Regulations;
using Xunit.v3;

namespace MarketDept.Domain.Tests.Conventions;

/// <summary>Who says of itself that it carries a clause out or executes it: the marks of the package and of its tests.</summary>
internal static partial class ClauseMarks
{
    /// <summary>Types and members of the package, by the clause they carry out.</summary>
    internal static ILookup<ClauseId, MemberInfo> InThePackage { get; } =
        ThePackage.Types.SelectMany(type => ThePackage.MembersOf(type).Prepend(type))
            .SelectMany(member => Of(member).Select(clause => (clause, name: ThePackage.NameOf(member), member)))
            .DistinctBy(mark => (mark.clause, mark.name)).OrderBy(mark => mark.name, StringComparer.Ordinal).ToLookup(mark => mark.clause, mark => mark.member);

    /// <summary>The classes of tests, one for each test, by the clause they execute; a mark on a class is one on all of its tests.</summary>
    internal static ILookup<ClauseId, Type> InTheTests { get; } =
        typeof(ClauseMarks).Assembly.GetTypes()
            .SelectMany(type => TestsOf(type).SelectMany(test => Of(type).Concat(Of(test)).Distinct().Select(clause => (clause, type))))
            .OrderBy(mark => ThePackage.NameOf(mark.type), StringComparer.Ordinal).ToLookup(mark => mark.clause, mark => mark.type);

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

    /// <summary>The name of a class of tests as a sentence; the number of a clause gets its points back.</summary>
    internal static string Read(Type tests) => Numbers().Replace(ThePackage.NameOf(tests).Replace('_', ' '), match =>
        ClauseId.TryParse(match.Value.Replace(' ', '.'), out var id) && ClauseCatalogue.Find(id) is not null ? id.ToString() : match.Value);

    [GeneratedRegex(@"\b\d+(?: \d+){1,2}\b")]
    private static partial Regex Numbers();
}
