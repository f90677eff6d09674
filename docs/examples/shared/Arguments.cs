using MarketDept.Domain;

/// <summary>The command line that all examples share: <c>[FILE] [--lang zh|en] [--format text|json]</c>, and what one has of its own.</summary>
internal sealed record Arguments(string File, Language Language, bool Json)
{
    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);

    /// <summary>Whether a file was named; else it is the bundled one.</summary>
    internal bool NamesFile { get; private init; }

    /// <summary>Whether only the usage is asked for.</summary>
    internal bool Help { get; private init; }

    /// <summary>Prints how an example is called, in both languages.</summary>
    internal static int PrintHelp(string example, string what, string own = "") => Output.Text(output => output.Write($"""
            {what}

                dotnet run docs/examples/{example}.cs
                dotnet run docs/examples/{example}.cs -- FILE {own}[--lang zh|en] [--format text|json]

            FILE    文件路径；不填则用自带的样例 / the input; without it the bundled sample is read
            --lang  zh（默认 / default）, en
            --format  text（默认 / default）, json
            退出码 / exit status: 0 已处理 / done; 1 结果未能写完 / the result could not be written; 2 输入有误，逐条列在标准错误上 / faults, one a line on standard error

            """.ReplaceLineEndings("\n")));

    /// <param name="args">As given.</param>
    /// <param name="sample">The bundled file, read where none is named.</param>
    /// <param name="faults">Takes what is wrong with them.</param>
    /// <param name="own">Options that this example has besides, each with a value.</param>
    internal static Arguments Read(string[] args, string sample, Faults faults, params string[] own)
    {
        var result = new Arguments(sample, Language.Chinese, false);
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--help" or "-h":
                    result = result with { Help = true };
                    break;
                case "":
                    faults.Add("FILE", "an empty text; allowed is the path of a file");
                    break;
                case "--lang":
                    result = Value(args, ref i, faults, "zh", "en") is { } lang
                        ? result with { Language = lang == "en" ? Language.English : Language.Chinese } : result;
                    break;
                case "--format":
                    result = Value(args, ref i, faults, "text", "json") is { } format ? result with { Json = format == "json" } : result;
                    break;
                case var option when own.Contains(option):
                    if (++i < args.Length)
                        result._own[option] = args[i];
                    else
                        faults.Add(option, "no value; allowed is one after it");
                    break;
                case var option when option.StartsWith("--", StringComparison.Ordinal):
                    faults.Add(option, $"unknown option; allowed are --help, {string.Join(", ", own.Prepend("--format").Prepend("--lang"))}");
                    break;
                case var file when !result.NamesFile:
                    result = result with { File = file, NamesFile = true };
                    break;
                default:
                    faults.Add("FILE", $"a second file, '{args[i]}'; allowed is one");
                    break;
            }
        }

        return result;
    }

    /// <summary>The value of one of the example's own options; null where it was not given.</summary>
    internal string? Own(string option) => _own.GetValueOrDefault(option);

    /// <summary>A file beside the example's source, wherever the example is started from.</summary>
    internal static string Beside(string path) =>
        Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "docs/examples", path);

    private static string? Value(string[] args, ref int i, Faults faults, params string[] allowed)
    {
        var option = args[i];
        var value = ++i < args.Length ? args[i] : null;
        if (value is not null && allowed.Contains(value))
            return value;
        faults.Add(option, $"{(value is null ? "no value" : $"'{value}'")}; allowed is {string.Join(" or ", allowed)}");
        return null;
    }
}
