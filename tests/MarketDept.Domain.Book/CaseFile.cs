using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Book;

/// <summary>The cases of one clause as a Markdown file: its number, what it says, and a heading of the second level for each case.</summary>
internal sealed class CaseFile
{
    private const string Between = " · ";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();
    private readonly List<string> _faults = [];
    private readonly List<Case> _cases = [];

    /// <param name="path">From the root of the repository; the name is the clause's number.</param>
    /// <param name="source">The text.</param>
    /// <param name="isOfAClause">Whether its head has to say of which clause it is.</param>
    internal CaseFile(string path, string source, bool isOfAClause = true)
    {
        (Path, Source) = (path, source);
        Clause = System.IO.Path.GetFileNameWithoutExtension(path);
        var head = new List<Block>();
        var part = head;
        var parts = new List<List<Block>>();
        foreach (var block in Markdown.Parse(source, Pipeline))
        {
            if (block is HeadingBlock { Level: 2 })
                parts.Add(part = []);
            part.Add(block);
        }

        if (isOfAClause)
            Check(head);
        _cases.AddRange(parts.Select(Read));
        if (_cases.Count == 0)
            _faults.Add("没有案例");
        _faults.AddRange(_cases.GroupBy(it => it.Heading.Chinese).Where(group => group.Count() > 1).Select(group => $"案例“{group.Key}”出现不止一次"));
    }

    internal string Path { get; }

    internal string Source { get; }

    /// <summary>The number of the clause, as the file is named.</summary>
    internal string Clause { get; }

    internal IReadOnlyList<Case> Cases => _cases;

    /// <summary>What is wrong with the file as a whole.</summary>
    internal IEnumerable<string> Faults => _faults.Select(fault => $"{Path}：{fault}");

    /// <summary>The head says of which clause the cases are, in the words of the catalogue.</summary>
    private void Check(List<Block> head)
    {
        if (!ClauseId.TryParse(Clause, out var id) || Regulations.Clause.Find(id) is not { } clause)
        {
            _faults.Add($"制度没有第{Clause}条");
            return;
        }

        string[] shall = [$"# {id} {clause.Title.Chinese}{Between}{clause.Title.English}", clause.Summary.Chinese, clause.Summary.English];
        var says = head.ConvertAll(Text);
        for (var i = 0; i < Math.Max(shall.Length, says.Count); i++)
        {
            if (shall.ElementAtOrDefault(i) != says.ElementAtOrDefault(i))
                _faults.Add($"开头第 {i + 1} 段应为“{shall.ElementAtOrDefault(i)}”，现为“{says.ElementAtOrDefault(i)}”");
        }
    }

    private Case Read(List<Block> blocks)
    {
        var heading = (Text(blocks[0]).TrimStart('#').Trim() is { Length: > 0 } title ? title : Words.None).Split(Between, 2);
        string[] situation = [.. blocks.Skip(1).TakeWhile(block => block is ParagraphBlock).Select(Text)];
        var (tables, fault) = ((ILookup<string, CaseTable>)Array.Empty<CaseTable>().ToLookup(_ => ""), (string?)null);
        try
        {
            RequireProse([.. heading, .. situation]);
            tables = Tables(blocks.SkipWhile(block => block is ParagraphBlock or HeadingBlock { Level: 2 })).ToLookup(row => row.Part, row => row.Table);
            foreach (var part in new[] { Case.FactsPart, Case.ResultsPart })
            {
                if (!tables.Contains(part))
                    throw new CaseFault($"没有“{part}”");
            }
        }
        catch (CaseFault unreadable)
        {
            fault = unreadable.Message;
        }

        return new Case(Path, Clause, new(heading[0], heading[^1]), situation is [var zh, var en] ? new(zh, en) : default, tables, fault);
    }

    /// <summary>A heading and a paragraph in each language, without a figure: every figure stands in a table, where it is checked.</summary>
    private static void RequireProse(string[] prose)
    {
        if (prose.Length != 4 || prose.Where((text, place) => text.Any(IsChinese) != (place % 2 == 0)).Any())
            throw new CaseFault($"须有“中文{Between}English”的标题，以及先中文、后英文的说明各一段");
        if (Array.Find(prose, text => text.Any(char.IsAsciiDigit)) is { } figure)
            throw new CaseFault($"数字只写在表里，说明中不写：“{figure}”");
    }

    private static bool IsChinese(char letter) => letter is >= '一' and <= '鿿';

    private IEnumerable<(string Part, CaseTable Table)> Tables(IEnumerable<Block> blocks)
    {
        var part = "";
        foreach (var block in blocks)
        {
            if (block is HeadingBlock { Level: 3 } && Text(block).TrimStart('#').Trim() is var title && Case.Parts.Contains(title))
                part = title;
            else if (block is Table table && part.Length > 0)
                yield return (part, Read(table));
            else
                throw new CaseFault($"这里只写表格，标题为“{string.Join("”“", Case.Parts)}”之一：“{Text(block)}”");
        }
    }

    private CaseTable Read(Table table)
    {
        var rows = table.Cast<TableRow>().Select(row => row.Cast<TableCell>().Select(TextOf).ToArray()).ToArray();
        Column[] columns = [.. rows[0].Select(cell => Columns.Named(cell.Text))];
        if (columns.Distinct().Count() < columns.Length || Array.Exists(rows, row => row.Length != columns.Length))
            throw new CaseFault($"每行的格数须与列数相同，每列只出现一次：“{string.Join(" | ", columns.Select(column => column.Chinese))}”");
        return new(columns, [.. rows.Skip(1).Select(row => new Row([.. row.Zip(columns, (cell, column) => new Cell(column, cell.Text, cell.Start))]))]);
    }

    private (string Text, int Start) TextOf(TableCell cell)
    {
        if (cell.Span.IsEmpty)
            return ("", 0);
        var text = Source.Substring(cell.Span.Start, cell.Span.Length);
        return (text.Trim(), cell.Span.Start + text.Length - text.TrimStart().Length);
    }

    private string Text(Block block) => Source.Substring(block.Span.Start, block.Span.Length);
}
