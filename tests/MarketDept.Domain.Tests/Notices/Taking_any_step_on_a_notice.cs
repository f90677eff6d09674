using MarketDept.Domain.Notices;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

public class Taking_any_step_on_a_notice
{
    // Drafted, Issued, Complete, Refused, Withdrawn: the letter of the status it leads to, or why it is refused:
    // w wrong status, a approval after the form, b signed before the issue, s signed already, n stub not signed.
    private static readonly Dictionary<string, string> OfDepartments = new()
    {
        ["approve"] = "Daa.w",
        ["issue"] = "Iww.w",
        ["sign"] = "bIs.w",
        ["sign last"] = "bCs.w",
        ["file stub"] = "nnC.n",
        ["withdraw"] = "WWw.w",
    };

    private static readonly Dictionary<string, string> OfPickups = new()
    {
        ["issue"] = "Iwwww",
        ["sign by dispatcher"] = "bCsww",
        ["refuse pickup"] = "RRwww",
        ["withdraw"] = "WWwww",
    };

    internal static readonly Dictionary<string, Action<Notice>> Commands = new()
    {
        ["approve"] = it => it.Approve(ApprovalOf(it.Content) ?? ApprovalOf(Contents["fall"])!, Deciders, At(20)),
        ["issue"] = it => it.Issue(Policy, At(20)),
        ["sign"] = it => it.SignStub(Finance.Id, FinanceHead, At(20)),
        ["sign last"] = it =>
        {
            if (it.Status == NoticeStatus.Issued)
                it.SignStub(Finance.Id, FinanceHead, At(19));
            it.SignStub(Operations.Id, OperationsHead, At(20));
        },
        ["sign by dispatcher"] = it => it.SignByDispatcher(Dispatcher, At(20)),
        ["refuse pickup"] = it => it.RefusePickup(Seller, "车辆不足", At(20)),
        ["file stub"] = it => it.FileStub(Finance.Id, "柜 3", Deputy, Policy, At(20)),
        ["withdraw"] = it => it.Withdraw(Seller, "填错", At(20)),
    };

    public static TheoryData<NoticeStatus, string, bool> Cells()
    {
        var cells = new TheoryData<NoticeStatus, string, bool>();
        foreach (var status in Enum.GetValues<NoticeStatus>())
        {
            foreach (var command in OfPickups.Keys)
                cells.Add(status, command, true);
            foreach (var command in OfDepartments.Keys.Where(_ => status != NoticeStatus.Refused))
                cells.Add(status, command, false);
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void It_leads_where_the_table_says_or_is_refused_and_changes_nothing(NoticeStatus from, string command, bool isPickup)
    {
        // A rise can be issued without an approval, and approved all the same.
        var content = Contents[isPickup ? "pickup" : "rise"];
        var notice = In(from, content);
        var to = (isPickup ? OfPickups : OfDepartments)[command][(int)from - 1];
        if (char.IsAsciiLetterLower(to))
        {
            Refused(notice, to switch
            {
                'a' => NoticeRefusals.ApprovalAfterForm,
                'b' => NoticeRefusals.SignedBeforeIssue,
                's' => NoticeRefusals.AlreadySigned,
                'n' => NoticeRefusals.StubNotSigned,
                _ => StepRefusals.WrongStatus,
            }, to == 'n' ? "4.7" : content.Form.Clause.ToString(), Commands[command]);
            return;
        }

        Commands[command](notice);

        Assert.Equal((to, At(20)), ("DICRW"[(int)notice.Status - 1], notice.LastChangedAt));
        Assert.NotEmpty(notice.TakeEvents());
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Where_it_is_allowed_a_time_before_the_last_step_is_refused_all_the_same(NoticeStatus from, string command, bool isPickup)
    {
        // A signature is dated by itself, and a stub is filed by its own time.
        if (command.StartsWith("sign", StringComparison.Ordinal) || command == "file stub"
            || char.IsAsciiLetterLower((isPickup ? OfPickups : OfDepartments)[command][(int)from - 1]))
            return;
        var later = Notice.Restore(In(from, Contents[isPickup ? "pickup" : "rise"]).ToSnapshot() with { LastChangedAt = At(1000) });

        Refused(later, StepRefusals.BeforeLast, later.Form.Clause.ToString(), Commands[command]);
    }
}
