using MarketDept.Domain.Staffing;
using MarketDept.Domain.Warehousing.Checking;

namespace MarketDept.Domain.Warehousing.Sheets;

public sealed partial class WarehouseOrderSheet
{
    private static readonly ClauseId Sorted = new(10, 2);
    private static readonly ClauseId Checked = new(10, 1);
    private static readonly ClauseId ClerksDuty = new(7, 1);

    internal static void RequireClerk(StaffMember clerk, string step)
    {
        Guard.Against.Null(clerk);
        if (clerk.Position != Position.WarehouseOrderClerk)
        {
            throw new DomainException(DomainErrorCodes.SheetNotByClerk, ClerksDuty,
                $"{step} by '{clerk.Id}', who is {clerk.Position.Name}; allowed is a {Position.WarehouseOrderClerk.Name}.");
        }
    }

    private void RequireForward(string step, Instant at)
    {
        if (at < LastChangedAt)
        {
            throw new DomainException(DomainErrorCodes.SheetTimeGoesBackwards, Sorted,
                $"{step} at {Iso.Format(at)}, and the last step on '{Head.Number}' was at {Iso.Format(LastChangedAt)}; allowed is not before that.");
        }
    }

    private void RequireStep(string step, Instant at, SheetStatus from)
    {
        if (Status != from)
        {
            throw new DomainException(DomainErrorCodes.SheetWrongStatus, Sorted,
                $"{step}, and '{Head.Number}' is {Status}; allowed is {from}.");
        }

        RequireForward(step, at);
    }

    private void RequireDraft(string step, Instant at)
    {
        if (Status is SheetStatus.Sent or SheetStatus.Superseded)
        {
            throw new DomainException(DomainErrorCodes.SheetFrozen, Sorted,
                $"{step}, and '{Head.Number}' was sent; allowed is a revision that supersedes it.");
        }

        RequireStep(step, at, SheetStatus.Draft);
    }

    private void RequireReconciled(OrderCheck check)
    {
        if (!check.IsReconciled)
        {
            throw new DomainException(DomainErrorCodes.SheetOrderNotReconciled, Checked,
                $"Order '{check.Order.Id}' is put on sheet '{Head.Number}' and is not reconciled; allowed is once it matches its delivery notes or every difference is resolved.");
        }
    }

    private void RequireOnNoOtherSheet(Id<StorageOrder> order, SheetRegister others)
    {
        if (Has(order))
        {
            throw new DomainException(DomainErrorCodes.SheetOrderAlreadyOn, Sorted,
                $"Order '{order}' is on sheet '{Head.Number}' already; allowed is once.");
        }

        if (others.OpenSheetWith(order, this) is { } other)
        {
            throw new DomainException(DomainErrorCodes.SheetOrderOnAnother, Sorted,
                $"Order '{order}' is on sheet '{other.Head.Number}', which is {other.Status}; allowed is one open sheet at a time.");
        }
    }

    private SheetTransmission RequireSendable(string channel, string reference, StaffMember clerk, Instant at, SheetRegister? others)
    {
        RequireClerk(clerk, "A sheet is sent");
        var transmission = new SheetTransmission(channel, reference, clerk.Id, at);
        RequireDraft("A sheet is sent", at);
        others?.RequireNumberOf(Id, Head.Number);
        return _orders.Count > 0
            ? transmission
            : throw new DomainException(DomainErrorCodes.SheetEmpty, Sorted,
                $"Sheet '{Head.Number}' has no order; allowed is to send one that has.");
    }

    private DomainException OtherPredecessor(string what) =>
        new(DomainErrorCodes.SheetOtherPredecessor, Sorted, $"Sheet '{Head.Number}' {what}");

    private void Put(SheetOrder row)
    {
        _known.Add(row.Order);
        _orders.Add(row);
    }

    private void Dispatched(SheetTransmission transmission, ValueList<SheetChange> changes)
    {
        Transmission = transmission;
        Changes = changes;
        Status = SheetStatus.Sent;
        Changed(transmission.At, new Sent(Id, transmission.At, transmission, Orders, changes));
    }

    private void End(SheetStatus status, Instant at, Event happened)
    {
        Status = status;
        EndedAt = at;
        Changed(at, happened);
    }

    private void Changed(Instant at, Event happened)
    {
        LastChangedAt = at;
        _events.Add(happened);
    }
}
