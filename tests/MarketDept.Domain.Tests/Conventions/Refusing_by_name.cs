using System.Reflection;
using System.Text.RegularExpressions;

namespace MarketDept.Domain.Tests.Conventions;

public partial class Refusing_by_name
{
    private static readonly (string Name, Refusal Refusal)[] All =
    [
        .. ThePackage.PublicTypes.Where(type => type.Name.EndsWith("Refusals", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(Refusal)))
            .Select(field => ($"{field.DeclaringType!.Name}.{field.Name}", (Refusal)field.GetValue(null)!)),
    ];

    [Fact]
    public void A_code_is_area_dot_reason() =>
        All.Where(row => !Code().IsMatch(row.Refusal.Code)).Select(row => $"{row.Name}: {row.Refusal.Code}")
            .ShouldNotExist("Write the code as area, dot, reason, in small letters and hyphens.");

    [Fact]
    public void No_two_refusals_share_a_code_or_a_text() =>
        All.SelectMany(row => new[] { (row.Name, Said: row.Refusal.Code), (row.Name, Said: row.Refusal.Text.Chinese), (row.Name, Said: row.Refusal.Text.English) })
            .GroupBy(row => row.Said).Where(group => group.Count() > 1)
            .Select(group => $"{string.Join(", ", group.Select(row => row.Name))}: {group.Key}")
            .ShouldNotExist("Say what distinguishes the refusals; whoever reads the text sees no code.");

    [Fact]
    public void Each_context_lists_all_of_its_own() =>
        ThePackage.PublicTypes.Where(type => type.Name.EndsWith("Refusals", StringComparison.Ordinal) && type.Name != "Refusals")
            .Where(type => !((IEnumerable<Refusal>?)type.GetProperty("All")?.GetValue(null) ?? [])
                .SequenceEqual(type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Refusal)field.GetValue(null)!)))
            .Select(type => type.Name)
            .ShouldNotExist("Name every refusal in All, in the order in which they stand.");

    [Fact]
    public void The_package_lists_all_of_them() =>
        All.Select(row => row.Refusal.Code).Except(Domain.Terms.Refusals.All.Select(refusal => refusal.Code))
            .ShouldNotExist("Join the list of the context in Terms/Refusals.cs.");

    [Fact]
    public void Every_refusal_is_thrown()
    {
        var code = string.Join('\n', Repository.SourceFiles.SelectMany(file => Repository.ReadSource(file).Split('\n'))
            .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

        All.Where(row => Regex.Count(code, $@"\b{row.Name.Split('.')[1]}\b") < 3).Select(row => row.Name)
            .ShouldNotExist("Nothing refuses with it: use it or take it out.");
    }

    [Fact]
    public void A_Chinese_text_is_Chinese_and_says_what_to_do() =>
        All.Where(row => !Chinese().IsMatch(row.Refusal.Text.Chinese) || !WhatToDo().IsMatch(row.Refusal.Text.Chinese))
            .Select(row => $"{row.Name}: {row.Refusal.Text.Chinese}")
            .ShouldNotExist("Write Chinese characters, numbers and full-width punctuation, end with a full stop, and say what to do (须、不得、至多、请……).");

    [Fact]
    public void An_English_text_is_English_and_says_what_to_do() =>
        All.Where(row => !English().IsMatch(row.Refusal.Text.English) || row.Refusal.Text.English.Contains("llowed ", StringComparison.Ordinal))
            .Select(row => $"{row.Name}: {row.Refusal.Text.English}")
            .ShouldNotExist("Write: X is Y. Do Z. Two plain sentences, each with a full stop.");

    [GeneratedRegex(@"^[a-z-]+\.[a-z-]+$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[\u4E00-\u9FFF0-9 ，。；：、（）“”《》%.]+。$")]
    private static partial Regex Chinese();

    [GeneratedRegex("须|不得|至多|至少|请|不能|应|可以|才|先")]
    private static partial Regex WhatToDo();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9 ,;:.'%()-]+\. [A-Z][A-Za-z0-9 ,;:.'%()-]+\.$")]
    private static partial Regex English();
}
