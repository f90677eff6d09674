using System.Reflection;

namespace MarketDept.Book.Pages;

/// <summary>What is printed: the cases as they came out, the editions, the settings, and the day and the version of the run.</summary>
internal sealed class Book
{
    private readonly Dictionary<Case, IReadOnlyList<string>> _faults;

    internal Book(IEnumerable<Case> cases, RegulationEditions editions, LocalDate on, string version, IReadOnlyList<CompanyDecision>? decisions = null)
    {
        (Cases, Editions, On, Version) = ([.. cases], editions, on, version);
        Settings = Setting.All(decisions ?? []);
        _faults = Cases.ToDictionary(it => it, CaseCheck.Faults);
        ByClause = Cases.ToLookup(it => it.Clause);
    }

    internal IReadOnlyList<Case> Cases { get; }

    internal ILookup<string, Case> ByClause { get; }

    internal RegulationEditions Editions { get; }

    /// <summary>The settings in the order of the clauses.</summary>
    internal IReadOnlyList<Setting> Settings { get; }

    internal IEnumerable<Setting> Undecided => Settings.Where(setting => setting.State == SettingState.Undecided);

    internal LocalDate On { get; }

    internal string Version { get; }

    /// <summary>Without what a build puts behind it, so that the same sources print the same pages.</summary>
    internal static string PackageVersion =>
        typeof(Clause).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Where a case does not come out as it is written.</summary>
    internal IReadOnlyList<string> Faults(Case it) => _faults[it];

    internal bool Agrees(Case it) => _faults[it].Count == 0;

    internal IEnumerable<Case> Of(Clause clause) => ByClause[clause.Id.ToString()];

    /// <summary>The cases that state a setting: what each states, and its place within its clause.</summary>
    internal IEnumerable<(string Stated, Clause Clause, int Place, Case Case)> Stating(CompanyChoice choice) =>
        Domain.Book.Cases.Stating(choice).Where(row => Cases.Contains(row.Case)).Select(row =>
            (row.Stated, Clause.Get(ClauseId.Parse(row.Case.Clause)), ByClause[row.Case.Clause].ToList().IndexOf(row.Case), row.Case));
}
