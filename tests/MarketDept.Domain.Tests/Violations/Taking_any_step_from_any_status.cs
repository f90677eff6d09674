using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Taking_any_step_from_any_status
{
    // Reported, Heard, Decided, Appealed, Final, Dismissed, Withdrawn: the letter of the status it leads to, a dot where it is refused.
    private static readonly Dictionary<string, string> Table = new()
    {
        ["add evidence"] = "RH.A...",
        ["hear statement"] = "HH.....",
        ["record no statement"] = "H......",
        ["decide"] = ".D.....",
        ["dismiss"] = "XX.....",
        ["appeal"] = "..A....",
        ["uphold"] = "...F...",
        ["overturn"] = "...X...",
        ["accept"] = "..F....",
        ["make final"] = "..F....",
        ["withdraw"] = "WWWWW..",
    };

    internal static readonly Dictionary<string, Action<Violation>> Commands = new()
    {
        ["add evidence"] = it => it.AddEvidence(Waybill(), At(6)),
        ["hear statement"] = it => it.HearStatement("陈述", At(6)),
        ["record no statement"] = it => it.RecordNoStatement("未到场", At(6)),
        ["decide"] = it => it.Decide(FindingOf(it.Incident), Manager, Authority, At(6), At(Deadline)),
        ["dismiss"] = it => it.Dismiss(Manager, Authority, "没有违规", At(6)),
        ["appeal"] = it => it.Appeal("不服", At(6)),
        ["uphold"] = it => it.UpholdOnAppeal(Executive, Authority, "维持", At(6)),
        ["overturn"] = it => it.OverturnOnAppeal(Executive, Authority, "改判", At(6)),
        ["accept"] = it => it.AcceptDecision(At(6)),
        ["make final"] = it => it.MakeFinal(At(Deadline)),
        ["withdraw"] = it => it.Withdraw(Manager, Authority, "有误", At(6)),
    };

    public static TheoryData<ViolationStatus, string> Cells()
    {
        var cells = new TheoryData<ViolationStatus, string>();
        foreach (var status in Enum.GetValues<ViolationStatus>())
        {
            foreach (var command in Table.Keys)
                cells.Add(status, command);
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void It_leads_where_the_table_says_or_is_refused_and_changes_nothing(ViolationStatus from, string command)
    {
        var violation = In(from);
        var to = Table[command][(int)from];
        if (to == '.')
        {
            Refused(violation, (from, command) switch
            {
                (ViolationStatus.Reported, "decide") => DomainErrorCodes.ViolationNotHeard,
                (ViolationStatus.Appealed, "make final") => DomainErrorCodes.ViolationAppealOpen,
                _ => DomainErrorCodes.ViolationWrongStatus,
            }, Commands[command]);
            return;
        }

        Commands[command](violation);

        Assert.Equal("RHDAFXW"[(int)violation.Status], to);
        Assert.NotEmpty(violation.TakeEvents());
        Assert.Equal(command == "make final" ? At(Deadline) : At(6), violation.LastChangedAt);
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Where_it_is_allowed_an_earlier_time_is_refused_all_the_same(ViolationStatus from, string command)
    {
        if (Table[command][(int)from] == '.')
            return;
        var later = Violation.Restore(In(from).ToSnapshot() with { LastChangedAt = At(1000) });

        Refused(later, DomainErrorCodes.ViolationTimeGoesBackwards, Commands[command]);
    }
}
