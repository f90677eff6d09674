namespace MarketDept.Domain.Commitments;

/// <summary>Why a step on a promise to a customer is refused (对客户承诺的拒绝理由).</summary>
public static class PromiseRefusals
{
    /// <summary>The promised rate is not below the tariff, or it is zero and so free carriage.</summary>
    public static readonly Refusal IsNoReduction = new("promise.is-no-reduction", "8.2.3", RefusalCategory.Limit,
        zh: "承诺的运价不低于现行运价，或者为零。请填写低于现行运价而高于零的运价；为零的，请按免费托运登记。", en: "The promised rate is not below the tariff, or it is zero. Give a rate above zero and below the tariff, or record free carriage.");

    /// <summary>The promised settlement method is the one in force.</summary>
    public static readonly Refusal ChangesNothing = new("promise.changes-nothing", "8.2.3", RefusalCategory.Conflict,
        zh: "所承诺的结算方式就是现行的方式。请填写另一种方式。", en: "The promised settlement method is the one in force. Name another method.");

    /// <summary>A recorded moment lies after the moment of recording.</summary>
    public static readonly Refusal InTheFuture = new("promise.in-the-future", "8.2.3", RefusalCategory.Limit,
        zh: "所登记的事情晚于登记的时间。请只登记已经发生的事。", en: "The recorded fact is dated after its recording. Record only what has happened.");

    /// <summary>The promise was held against this authorisation before.</summary>
    public static readonly Refusal AuthorizationHeldAlready = new("promise.authorization-held-already", "8.2.3", RefusalCategory.Conflict,
        zh: "这项授权已经与该承诺对照过，无须再对照。如要对照另一项授权，请指明那一项。", en: "The promise was held against this authorisation already, and nothing need be done. Name the other authorisation if that one is meant.");

    /// <summary>The promise was authorised or ratified already.</summary>
    public static readonly Refusal NothingToRatify = new("promise.nothing-to-ratify", "8.2.3", RefusalCategory.WrongState,
        zh: "这项承诺事先已有授权，或者已经追认，无须追认。如要追认另一项承诺，请指明那一项。", en: "The promise was authorised or ratified already, and nothing need be done. Name the other promise if that one is meant.");

    /// <summary>The promise was corrected with the customer already.</summary>
    public static readonly Refusal CorrectedAlready = new("promise.corrected-already", "8.2.3", RefusalCategory.WrongState,
        zh: "这项承诺已经向客户更正过，无须再更正。如要更正另一项承诺，请指明那一项。", en: "The promise was corrected with the customer already, and nothing need be done. Name the other promise if that one is meant.");

    /// <summary>A later fact is dated before the promise, or a ratification is not after it.</summary>
    public static readonly Refusal NotMadeYet = new("promise.not-made-yet", "8.2.3", RefusalCategory.Limit,
        zh: "所登记的事情早于承诺本身，或者追认不晚于承诺。请填写承诺之后的时间；追认不能消除违规。",
        en: "The recorded fact is dated before the promise, or the ratification is not after it. Name a time after the promise; a ratification does not erase the breach.");

    /// <summary>A consignment or a loss of price is stated for a promise of settlement or of a free service, which has no price.</summary>
    public static readonly Refusal NotOfPrice = new("promise.not-of-price", "8.2.3", RefusalCategory.Conflict,
        zh: "这项承诺不涉及运价。请指明降低运价或免费托运的承诺。", en: "The promise is not about a price. Name a promise of a lower rate or of free carriage.");

    /// <summary>Receivables are asked for under a promise that is not about settlement.</summary>
    public static readonly Refusal NotOfSettlement = new("promise.not-of-settlement", "8.2.3", RefusalCategory.Conflict,
        zh: "这项承诺不改变结算方式，应收款并不因它而产生。请指明改变结算方式的承诺。", en: "The promise does not change the settlement method, so no receivables arise from it. Name a promise of another settlement method.");

    /// <summary>A service fee is said to be lost by a promise that waives no such fee.</summary>
    public static readonly Refusal NotOfService = new("promise.not-of-service", "8.2.3", RefusalCategory.Conflict,
        zh: "这项承诺没有免收仓储、点数、装卸等费用。请指明免收这类费用的承诺。", en: "The promise waives no fee for storage, counting, handling or the like. Name a promise that waives one.");

    /// <summary>The consignment is recorded under the promise already.</summary>
    public static readonly Refusal ConsignmentKnown = new("promise.consignment-known", "11.2.1", RefusalCategory.Conflict,
        zh: "这票托运已经登记在该承诺之下。实收有变的，请更正实收；如为另一票，请填写那一票的运单号。", en: "The consignment is recorded under the promise already. Correct its charge where that has changed, or give the number of the other waybill.");

    /// <summary>The consignment is not recorded under the promise.</summary>
    public static readonly Refusal ConsignmentUnknown = new("promise.consignment-unknown", "11.2.1", RefusalCategory.UnknownReference,
        zh: "这票托运没有登记在该承诺之下。请先登记这票托运，或改指已登记的托运。", en: "The consignment is not recorded under the promise. Record it first, or name one that is recorded.");

    /// <summary>The sum of the price differences under the promise is above the largest possible amount of money.</summary>
    public static readonly Refusal LossBeyondMoney = new("promise.loss-beyond-money", "11.2.1", RefusalCategory.Limit,
        zh: "该承诺之下的差价合计超过金额所能表示的上限。请核对各票的金额。", en: "The sum of the price differences under the promise exceeds the largest possible amount. Check the amounts of the consignments.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        IsNoReduction, ChangesNothing, InTheFuture, AuthorizationHeldAlready, NothingToRatify, CorrectedAlready, NotMadeYet, NotOfPrice,
        NotOfSettlement, NotOfService, ConsignmentKnown, ConsignmentUnknown, LossBeyondMoney,
    ];
}
