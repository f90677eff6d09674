using MarketDept.Domain.Customers;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Warehousing.Storage;

namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class Bill
{
    /// <summary>Adds a charge to the draft (计入费用).</summary>
    /// <remarks>The freight of a consignment is added with <see cref="AddFreight"/>, which sees whose consignment it is and of which month.</remarks>
    /// <exception cref="ArgumentException">There is no charge, or it is the freight of a consignment.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.BillWrongStatus"/>, <see cref="DomainErrorCodes.BillTimeGoesBackwards"/> or
    /// <see cref="DomainErrorCodes.BillSourceTwice"/>.
    /// </exception>
    public void Add(Charge charge, Instant at)
    {
        if (Guard.Against.Null(charge).Consignment is not null)
            throw new ArgumentException($"'{charge.Source}' is the freight of a consignment; allowed is to add it with the consignment.", nameof(charge));
        AddAny(charge, at);
    }

    /// <summary>Adds the freight of a consignment that is paid in one way (计入运费).</summary>
    /// <param name="consignment">The consignment, of this customer and this service month.</param>
    /// <param name="method">Which part of its freight.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Something is missing, or nothing of the freight is paid in that way.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.BillOtherCustomer"/>, <see cref="DomainErrorCodes.BillOtherMonth"/>, and as <see cref="Add"/>.
    /// </exception>
    [Clause("6.2")]
    public void AddFreight(Consignment consignment, SettlementMethod method, Instant at)
    {
        Guard.Against.Null(consignment);
        Guard.Against.Null(method);
        var part = consignment.Freight.FirstOrDefault(it => it.Method == method) ?? throw new ArgumentException(
            $"Nothing of consignment '{consignment.Id}' is paid '{method.Name}'; allowed are "
            + $"{string.Join(", ", consignment.Freight.Select(it => it.Method.Name))}.",
            nameof(method));
        RequireOwn($"Consignment '{consignment.Id}'", consignment.Customer);
        if (consignment.ServiceMonth != ServiceMonth)
        {
            throw new DomainException(DomainErrorCodes.BillOtherMonth, Counted,
                $"Consignment '{consignment.Id}' is of {Iso.Format(consignment.ServedOn)}; allowed on bill '{Id}' are those of {Iso.Format(ServiceMonth)}.");
        }

        AddAny(Charge.FreightOf(consignment, part), at);
    }

    /// <summary>Adds a storage fee (计入仓储费), in the month in which it is charged.</summary>
    /// <param name="fee">The fee as it was posted by the warehouse; once, since its source is the same for ever.</param>
    /// <param name="method">How it is paid.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.BillOtherCustomer"/>, and as <see cref="Add"/>.</exception>
    [Clause("8.3.6")]
    public void AddStorage(StorageFee fee, SettlementMethod method, Instant at)
    {
        Guard.Against.Null(fee);
        Guard.Against.Null(method);
        RequireOwn($"Storage fee '{fee.Source}'", fee.Customer);
        AddAny(Charge.StorageOf(fee, method), at);
    }

    /// <summary>Takes a charge off the draft again (移除费用).</summary>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.BillWrongStatus"/>, <see cref="DomainErrorCodes.BillTimeGoesBackwards"/> or
    /// <see cref="DomainErrorCodes.BillUnknownSource"/>.
    /// </exception>
    public void Remove(Id<Charge> source, Instant at)
    {
        RequireStep("A charge is taken off", at, BillStatus.Draft);
        var charge = RequireCharge(source);
        Charges = ValueList.From(Charges.Where(it => it != charge));
        Changed(Status, new ChargeRemoved(Id, at, charge));
    }

    /// <summary>Presents the bill to the customer for confirmation (送交客户确认).</summary>
    /// <param name="statedTotal">The total as it stands on the bill; it has to be the sum of the charges.</param>
    /// <param name="by">Who presents it.</param>
    /// <param name="billed">The sources of the other bills; this one may be among them.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.BillWrongStatus"/>, <see cref="DomainErrorCodes.BillTimeGoesBackwards"/>,
    /// <see cref="DomainErrorCodes.BillWithoutCharges"/>, <see cref="DomainErrorCodes.BillTotalNotSum"/>,
    /// <see cref="DomainErrorCodes.BillNegativeTotal"/> or <see cref="DomainErrorCodes.BillSourceOnAnotherBill"/>.
    /// </exception>
    public void Present(Money statedTotal, StaffMember by, BilledSources billed, Instant at)
    {
        Guard.Against.Null(by);
        Guard.Against.Null(billed);
        RequireStep("A bill is presented", at, BillStatus.Draft);
        if (Charges.Count == 0)
        {
            throw new DomainException(DomainErrorCodes.BillWithoutCharges, Merged,
                $"Bill '{Id}' has no charge, so there is nothing to confirm; allowed is at least one.");
        }

        RequireTotal(statedTotal, Charges);
        RequireNotNegative(Charges);
        foreach (var charge in Charges)
            billed.RequireFree(charge.Source, Id);
        PresentedAt = at;
        Changed(BillStatus.Presented, new Presented(Id, at, by.Id, statedTotal));
    }

    /// <summary>Takes a presented bill back to be corrected (撤回更正), before the customer has said anything to it.</summary>
    /// <exception cref="ArgumentException">There is nobody who takes it back, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.BillWrongStatus"/>, <see cref="DomainErrorCodes.BillTimeGoesBackwards"/> or
    /// <see cref="DomainErrorCodes.BillWasObjectedTo"/>: from then on nobody corrects it alone.</exception>
    [Clause("9.3")]
    public void Recall(string reason, StaffMember by, Instant at)
    {
        Guard.Against.NullOrWhiteSpace(reason);
        Guard.Against.Null(by);
        RequireStep("A bill is taken back", at, BillStatus.Presented);
        if (Objections.Count > 0)
        {
            throw new DomainException(DomainErrorCodes.BillWasObjectedTo, NoSelfMadeReduction,
                $"The customer objected to charges of bill '{Id}'; allowed is to confirm it, or a decision on another objection.");
        }

        PresentedAt = null;
        Changed(BillStatus.Draft, new Recalled(Id, at, by.Id, reason));
    }

    /// <summary>Gives up a draft (作废).</summary>
    /// <exception cref="ArgumentException">There is nobody who gives it up, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.BillWrongStatus"/> or <see cref="DomainErrorCodes.BillTimeGoesBackwards"/>.</exception>
    public void Cancel(string reason, StaffMember by, Instant at)
    {
        Guard.Against.NullOrWhiteSpace(reason);
        Guard.Against.Null(by);
        RequireStep("A bill is cancelled", at, BillStatus.Draft);
        CancelledBecause = reason;
        Changed(BillStatus.Cancelled, new Cancelled(Id, at, by.Id, reason));
    }

    private void AddAny(Charge charge, Instant at)
    {
        RequireStep("A charge is added", at, BillStatus.Draft);
        if (Charges.Any(it => it.Source == charge.Source))
        {
            throw new DomainException(DomainErrorCodes.BillSourceTwice, Merged,
                $"'{charge.Source}' is on bill '{Id}' already; allowed is once.");
        }

        Charges = [.. Charges, charge];
        Changed(Status, new ChargeAdded(Id, at, charge));
    }
}
