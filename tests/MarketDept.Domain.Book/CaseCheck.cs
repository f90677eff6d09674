namespace MarketDept.Domain.Book;

/// <summary>Runs a case and compares what is found with what is written, cell by cell.</summary>
internal static class CaseCheck
{
    /// <summary>What does not agree, in Chinese: file, case, what is written and what was found. Empty where all agrees.</summary>
    internal static IReadOnlyList<string> Faults(Case it)
    {
        var faults = new List<string>();
        try
        {
            if (it.Fault is { } unreadable)
                throw new CaseFault(unreadable);
            Compare([.. CaseKind.Of(it).Run(it)], it, faults);
        }
        catch (Exception refused) when (refused is CaseFault or DomainException or ArgumentException or FormatException)
        {
            faults.Add(refused.Message);
        }

        return [.. faults.Select(fault => $"{it.File}，案例“{it.Heading.Chinese}”：{fault}。")];
    }

    private static void Compare(List<Result> found, Case it, List<string> faults)
    {
        foreach (var row in it.Results)
        {
            if (found.MaxBy(result => row.Cells.Count(cell => Says(result, cell))) is not { } closest)
            {
                faults.Add($"没有这样的结果：{row}");
                continue;
            }

            found.Remove(closest);
            faults.AddRange(row.Cells.Where(cell => !Says(closest, cell))
                .Select(cell => $"{row.Cells[0].Text}的“{cell.Column.Chinese}”应为 {cell.Text}，实得 {closest.GetValueOrDefault(cell.Column, Words.None)}"));
            faults.AddRange(closest.Where(cell => cell.Key.Unsaid?.Contains(cell.Value) == false && !row.Cells.Any(written => written.Column == cell.Key))
                .Select(cell => $"{row.Cells[0].Text}的“{cell.Key.Chinese}”没有写，实得 {cell.Value}"));
        }

        faults.AddRange(found.Select(result => $"有一项结果没有写：{result}"));
    }

    private static bool Says(Result result, Cell cell) => result.GetValueOrDefault(cell.Column, Words.None) == cell.Text;
}
