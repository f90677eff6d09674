using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Commitments;

public sealed partial class Commitment
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to a promise (承诺事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<Commitment> commitment, Instant at)
        {
            Commitment = commitment;
            At = at;
        }

        /// <summary>The promise.</summary>
        public Id<Commitment> Commitment { get; }

        /// <summary>When it was put on record.</summary>
        public Instant At { get; }
    }

    /// <summary>A promise was put on record (已登记).</summary>
    /// <param name="Commitment">The promise.</param>
    /// <param name="At">When it was put on record.</param>
    /// <param name="Promise">What was promised.</param>
    /// <param name="OwnAuthority">Whether he who promised might decide the matter himself.</param>
    public sealed record Recorded(Id<Commitment> Commitment, Instant At, Promise Promise, AuthorityGround OwnAuthority) : Event(Commitment, At);

    /// <summary>The promise was held against an authorisation, or ratified by it (已对照授权).</summary>
    /// <param name="Commitment">The promise.</param>
    /// <param name="At">When it was put on record.</param>
    /// <param name="Held">The authorisation.</param>
    public sealed record HeldAgainst(Id<Commitment> Commitment, Instant At, HeldAuthorization Held) : Event(Commitment, At);

    /// <summary>The promise was taken back with the customer (已更正).</summary>
    /// <param name="Commitment">The promise.</param>
    /// <param name="At">When it was put on record.</param>
    /// <param name="Correction">By whom, how and when.</param>
    public sealed record Corrected(Id<Commitment> Commitment, Instant At, PromiseCorrection Correction) : Event(Commitment, At);

    /// <summary>A consignment was carried under the promise (已登记承运).</summary>
    /// <param name="Commitment">The promise.</param>
    /// <param name="At">When it was put on record.</param>
    /// <param name="Carriage">The consignment.</param>
    public sealed record CarriageRecorded(Id<Commitment> Commitment, Instant At, PromisedCarriage Carriage) : Event(Commitment, At);

    /// <summary>A consignment comes to another charge after all (已更正实收).</summary>
    /// <param name="Commitment">The promise.</param>
    /// <param name="At">When.</param>
    /// <param name="Consignment">The waybill's number.</param>
    /// <param name="Before">What the customer was charged before, in yuan.</param>
    /// <param name="Charged">What he is charged in total, in yuan.</param>
    public sealed record ChargeCorrected(Id<Commitment> Commitment, Instant At, string Consignment, Money Before, Money Charged) : Event(Commitment, At);
}
