using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Every command of a notice, given by those who may and by those who may not.</summary>
public enum NoticeCommand
{
    Issue, SignFinance, SignOperations, Approve, ApproveTooLittle, ApproveOneself, SignFinanceByDelegate, SignFinanceByAnother, SignAnother,
    SignByDispatcher, SignByHandler, RefusePickup, Withdraw, WithdrawByHead, FileFinance, FileOperations, FileByAnother,
}

/// <summary>A command some hours after, or before, the latest step.</summary>
public sealed record NoticeStep(NoticeCommand Command, int Hours)
{
    internal void Take(Notice on, Instant at)
    {
        switch (Command)
        {
            case NoticeCommand.Issue: on.Issue(Policy, at); break;
            case NoticeCommand.Approve: on.Approve(Approval(on.Content, at, Manager), Deciders, at); break;
            case NoticeCommand.ApproveTooLittle: on.Approve(new NoticeApproval.OfArrears(Manager, Yuan(1m), at), Deciders, at); break;
            case NoticeCommand.ApproveOneself: on.Approve(Approval(on.Content, at, Seller), Deciders, at); break;
            case NoticeCommand.SignFinance: on.SignStub(Finance.Id, FinanceHead, at); break;
            case NoticeCommand.SignFinanceByDelegate: on.SignStub(Finance.Id, FinanceDelegate, at); break;
            case NoticeCommand.SignFinanceByAnother: on.SignStub(Finance.Id, Manager, at); break;
            case NoticeCommand.SignOperations: on.SignStub(Operations.Id, OperationsHead, at); break;
            case NoticeCommand.SignAnother: on.SignStub(new("X"), FinanceHead, at); break;
            case NoticeCommand.SignByDispatcher: on.SignByDispatcher(Dispatcher, at); break;
            case NoticeCommand.SignByHandler: on.SignByDispatcher(Seller, at); break;
            case NoticeCommand.RefusePickup: on.RefusePickup(Dispatcher, "车辆不足", at); break;
            case NoticeCommand.Withdraw: on.Withdraw(Seller, "填错", at); break;
            case NoticeCommand.WithdrawByHead: on.Withdraw(FinanceHead, "不同意", at); break;
            case NoticeCommand.FileFinance: on.FileStub(Finance.Id, "柜 3", Deputy, Policy, at); break;
            case NoticeCommand.FileOperations: on.FileStub(Operations.Id, "柜 4", Deputy, Policy, at); break;
            default: on.FileStub(Finance.Id, "柜 5", Seller, Policy, at); break;
        }
    }

    /// <summary>Whether it was taken; a refusal by the rules is the only other answer.</summary>
    internal bool TryTake(Notice on, Instant at)
    {
        try
        {
            Take(on, at);
            return true;
        }
        catch (DomainException)
        {
            return false;
        }
    }

    // Where nothing can be approved, an approval of something else is offered.
    private static NoticeApproval Approval(NoticeContent content, Instant at, StaffMember by) =>
        ApprovalOf(content, (int)(at - At(0)).TotalHours, by) ?? new NoticeApproval.OfRate(by, Yuan(1m), at);
}

/// <summary>A content and any sequence of commands; it shrinks to fewer and simpler ones.</summary>
public sealed record NoticeWalk(string Content, NoticeStep[] Steps)
{
    public override string ToString() => string.Join("\n", Steps.Select(step => step.ToString()).Prepend(Content));
}

/// <summary>The rules of a notice, as simple as they can be said; hours count from the draft, null is "not yet".</summary>
internal sealed record NoticeModel(
    string Content, int Now = 0, int? ApprovedAt = null, int? IssuedAt = null, int? Finance = null, int? Operations = null, int? Dispatcher = null,
    int? FinanceFiled = null, int? OperationsFiled = null, bool Refused = false, bool Withdrawn = false)
{
    internal bool IsPickup => Content == "pickup";

    internal bool NeedsApproval => Content is "change" or "arrears" or "fall" or "free";

    internal int? CompletedAt => IsPickup ? Dispatcher : Finance is { } one && Operations is { } two ? Math.Max(one, two) : null;

    internal NoticeStatus Status =>
        Withdrawn ? NoticeStatus.Withdrawn : Refused ? NoticeStatus.Refused : IssuedAt is null ? NoticeStatus.Drafted
        : CompletedAt is null ? NoticeStatus.Issued : NoticeStatus.Complete;

    /// <summary>Where the step leads, or null where it is refused.</summary>
    internal NoticeModel? After(NoticeStep step)
    {
        var at = Now + step.Hours;
        var inOrder = at >= Now;
        var drafted = Status == NoticeStatus.Drafted;
        var open = (drafted || Status == NoticeStatus.Issued) && inOrder;
        var signs = IssuedAt is { } issued && !Refused && !Withdrawn && at >= issued;
        var next = this with { Now = Math.Max(Now, at) };
        return step.Command switch
        {
            NoticeCommand.Approve when drafted && inOrder && ApprovedAt is null && Content is not ("special" or "pickup") => next with { ApprovedAt = at },
            NoticeCommand.Issue when drafted && inOrder && (!NeedsApproval || ApprovedAt is not null) => next with { IssuedAt = at },
            NoticeCommand.SignFinance or NoticeCommand.SignFinanceByDelegate when signs && !IsPickup && Finance is null => next with { Finance = at },
            NoticeCommand.SignOperations when signs && !IsPickup && Operations is null => next with { Operations = at },
            NoticeCommand.SignByDispatcher when signs && IsPickup && Dispatcher is null => next with { Dispatcher = at },
            NoticeCommand.RefusePickup when open && IsPickup => next with { Refused = true },
            NoticeCommand.Withdraw when open => next with { Withdrawn = true },
            NoticeCommand.FileFinance when at >= (FinanceFiled ?? Finance) => next with { FinanceFiled = at },
            NoticeCommand.FileOperations when at >= (OperationsFiled ?? Operations) => next with { OperationsFiled = at },
            _ => null,
        };
    }
}

/// <summary>For <c>[Property(Arbitrary = [typeof(NoticeWalks)])]</c>.</summary>
public static class NoticeWalks
{
    // Commands that lead on come several times, so that walks get far; steps back in time are rarer.
    private static readonly NoticeCommand[] Commands =
    [
        .. Enum.GetValues<NoticeCommand>(), NoticeCommand.Approve, NoticeCommand.Approve, NoticeCommand.Issue, NoticeCommand.Issue, NoticeCommand.Issue,
        NoticeCommand.SignFinance, NoticeCommand.SignOperations, NoticeCommand.SignByDispatcher, NoticeCommand.SignOperations,
    ];

    private static readonly string[] Names = [.. Contents.Keys];
    private static readonly int[] Hours = [0, 1, 2, 5, -1, -2];

    /// <summary>A byte for the content and two for each step, so that the bytes' own shrinking is the walk's.</summary>
    public static Arbitrary<NoticeWalk> Walk() => ArbMap.Default.ArbFor<byte[]>().Convert(
        bytes => new NoticeWalk(
            Names[bytes.FirstOrDefault() % Names.Length],
            [.. bytes.Skip(1).Chunk(2).Where(step => step.Length == 2).Select(step => new NoticeStep(
                Commands[step[0] % Commands.Length], Hours[step[1] % Hours.Length]))]),
        walk =>
        [
            (byte)Array.IndexOf(Names, walk.Content),
            .. walk.Steps.SelectMany(step => new[] { (byte)Array.IndexOf(Commands, step.Command), (byte)Array.IndexOf(Hours, step.Hours) }),
        ]);
}
