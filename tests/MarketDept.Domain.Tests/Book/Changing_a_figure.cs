namespace MarketDept.Domain.Tests.Book;

/// <summary>No figure of a result can be changed without its case noticing, and saying where and what.</summary>
public class Changing_a_figure
{
    private static IEnumerable<CaseFile> Files => [.. Cases.Files, Cases.Month];

    public static TheoryData<string> Paths => [.. Files.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Any_cell_of_any_result_turns_its_case_red_and_no_other(string path)
    {
        var file = Files.Single(file => file.Path == path);
        Assert.NotEmpty(file.Cases);
        foreach (var (it, place) in file.Cases.Select((it, place) => (it, place)))
        {
            foreach (var cell in it.Results.SelectMany(row => row.Cells))
            {
                var changed = new CaseFile(path, file.Source.Remove(cell.Start, cell.Text.Length).Insert(cell.Start, Another(cell.Text)));
                Assert.Equal([place], changed.Cases.Select((other, at) => (other, at)).Where(pair => CaseCheck.Faults(pair.other).Count > 0).Select(pair => pair.at));
            }
        }
    }

    [Fact]
    public void It_is_told_with_file_and_case_what_is_written_and_what_was_found()
    {
        var file = Array.Find(Cases.Files, file => file.Clause == "11.2.3")!;
        var changed = new CaseFile(file.Path, file.Source.Replace("| 50.00 | 1,500.00 | 2,500.00 |", "| 50.00 | 1,500.01 | 2,500.00 |", StringComparison.Ordinal));

        Assert.Equal(
            ["docs/book/cases/11.2.3.md，案例“认定一部分收不回”：业务员甲的“赔偿”应为 1,500.01，实得 1,500.00。"],
            changed.Cases.SelectMany(CaseCheck.Faults));
    }

    /// <summary>The last digit is one more; what has no digit gets a mark.</summary>
    private static string Another(string text)
    {
        var last = text.LastIndexOfAny([.. "0123456789"]);
        return last < 0 ? text + "？" : $"{text[..last]}{(text[last] - '0' + 1) % 10}{text[(last + 1)..]}";
    }
}
