using MarketDept.Domain.Terms;

namespace MarketDept.Book.Pages;

/// <summary>Where a setting stands.</summary>
internal enum SettingState
{
    /// <summary>There is no default, and the company has not decided.</summary>
    Undecided,

    /// <summary>The company has decided nothing else, and the default holds.</summary>
    Default,

    /// <summary>The company has decided.</summary>
    Decided,
}

/// <summary>A setting as a manager reads it: its plain name, which its column has in the cases too, and where it stands.</summary>
internal sealed record Setting(CompanyChoice Choice, CompanyDecision? Decision)
{
    internal Bilingual Name { get; } = Columns.All.First(column => column.Setting == Choice.Name) is var column ? new(column.Chinese, column.English) : default;

    internal SettingState State => Decision is not null ? SettingState.Decided : Choice.Default is not null ? SettingState.Default : SettingState.Undecided;

    /// <summary>What holds; null where nothing does.</summary>
    internal Bilingual? Holds => Decision?.Decision ?? Choice.Default;

    internal static IReadOnlyList<Setting> All(IReadOnlyList<CompanyDecision> decisions) =>
        [.. CompanyTerms.Choices.Select(choice => new Setting(choice, decisions.FirstOrDefault(it => it.Setting == choice)))];

    /// <summary>The word for a state, the same wherever it stands.</summary>
    internal static Bilingual Named(SettingState state) => state switch
    {
        SettingState.Decided => new("公司已定", "decided by the company"),
        SettingState.Default => new("暂按默认", "default for now"),
        _ => new(Words.NotSet, "undecided by the company"),
    };

    /// <summary>The word in its frame: each state has another, so that nobody needs to see the colour.</summary>
    internal static Html Mark(SettingState state) => Html.Of($"""<strong class="state {Class(state)}">{Named(state)}</strong>""");

    internal static string Class(SettingState state) => state switch
    {
        SettingState.Decided => "decided",
        SettingState.Default => "standing",
        _ => "open",
    };

    /// <summary>What a default is: nobody in the company has decided it.</summary>
    internal static Bilingual NotDecided => new("公司没有决定，本书暂按此理解；公司可以改。", "The company has not decided this. The book reads it so for now, and the company may change it.");

    /// <summary>Where it stands, what holds, and of a default that the company did not decide it.</summary>
    internal Html Standing() => Holds is { } holds
        ? Html.Of($"""{Mark(State)} <span class="holds">{holds}</span>{Html.When(State == SettingState.Default, () => Html.Of($""" <span class="aside">{NotDecided}</span>"""))}""")
        : Mark(State);
}
