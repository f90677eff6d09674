using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Taking_any_step_from_any_status
{
    // Reported, Heard, Decided, Appealed, Final, Dismissed, Withdrawn: the letter of the status it leads to, a dot where it is refused.
    // The second row of a command is that of a case in which something is open.
    private static readonly Dictionary<string, (string Settled, string Open)> Table = new()
    {
        ["join"] = ("RH.A...", "RHDAF.."),
        ["set aside"] = ("RH.A...", "RHDAF.."),
        ["add evidence"] = ("RH.A...", "RHDAF.."),
        ["hear statement"] = ("HH.A...", "HHDAF.."),
        ["record no statement"] = ("H......", "H......"),
        ["decide"] = (".D.....", ".D....."),
        ["dismiss"] = ("XX.....", "XX....."),
        ["appeal"] = ("..A....", "..A...."),
        ["uphold"] = ("...F...", "...F..."),
        ["change in part"] = ("...F...", "...F..."),
        ["overturn"] = ("...X...", "...X..."),
        ["accept"] = ("..F....", "..F...."),
        ["make final"] = ("..F....", "..F...."),
        ["withdraw"] = ("WWWWW..", "WWWWW.."),
    };

    internal static readonly Dictionary<string, Action<Violation>> Commands = new()
    {
        ["join"] = it => it.Join(Submitted(Shared()), [], Procedure, At(6)),
        ["set aside"] = it => it.SetAside(new("I-1"), "不实", Manager, Procedure, At(6)),
        ["add evidence"] = it => it.AddEvidence(Waybill(), At(6)),
        ["hear statement"] = it => it.HearStatement("陈述", At(6)),
        ["record no statement"] = it => it.RecordNoStatement("未到场", At(6)),
        ["decide"] = it => it.Decide(Manager, Procedure, At(6)),
        ["dismiss"] = it => it.Dismiss("没有违规", Manager, Procedure, At(6)),
        ["appeal"] = it => it.Appeal("不服", Procedure, At(6)),
        ["uphold"] = it => it.UpholdOnAppeal("维持", Executive, Procedure, At(6)),
        ["change in part"] = it => it.ChangeOnAppeal([Left(new(11, 1), Money.Zero, Money.Zero, Money.Zero)], "免罚", Executive, Procedure, At(6)),
        ["overturn"] = it => it.OverturnOnAppeal("改判", Executive, Procedure, At(6)),
        ["accept"] = it => it.AcceptDecision(Procedure, At(6)),
        ["make final"] = it => it.MakeFinal(Procedure, At(Deadline)),
        ["withdraw"] = it => it.Withdraw("有误", Manager, Procedure, At(6)),
    };

    public static TheoryData<ViolationStatus, bool, string> Cells()
    {
        var cells = new TheoryData<ViolationStatus, bool, string>();
        foreach (var status in Enum.GetValues<ViolationStatus>())
        {
            foreach (var command in Table.Keys)
            {
                cells.Add(status, false, command);
                cells.Add(status, true, command);
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void It_leads_where_the_table_says_or_is_refused_and_changes_nothing(ViolationStatus from, bool isOpen, string command)
    {
        var violation = In(from, isOpen);
        var to = To(from, isOpen, command);
        if (to == '.')
        {
            Refused(violation, (from, command) switch
            {
                (ViolationStatus.Reported, "decide") => ViolationRefusals.NotHeard,
                (ViolationStatus.Final, "decide") => ViolationRefusals.NothingToDecide,
                _ => StepRefusals.WrongStatus,
            }, Commands[command]);
            return;
        }

        Commands[command](violation);

        Assert.Equal("RHDAFXW"[(int)violation.Status - 1], to);
        Assert.NotEmpty(violation.TakeEvents());
        Assert.Equal(command == "make final" ? At(Deadline) : At(6), violation.LastChangedAt);
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Where_it_is_allowed_an_earlier_time_is_refused_all_the_same(ViolationStatus from, bool isOpen, string command)
    {
        if (To(from, isOpen, command) == '.')
            return;
        var later = Violation.Restore(In(from, isOpen).ToSnapshot() with { LastChangedAt = At(1000) });

        Refused(later, StepRefusals.BeforeLast, Commands[command]);
    }

    private static char To(ViolationStatus from, bool isOpen, string command) =>
        (isOpen ? Table[command].Open : Table[command].Settled)[(int)from - 1];
}
