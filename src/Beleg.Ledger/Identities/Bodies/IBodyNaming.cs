namespace Beleg.Ledger.Identities.Bodies;

/// <summary>A way in which a body can be called. Ways are tried in order; the first that fits is right.</summary>
internal interface IBodyNaming
{
    /// <summary>What the body is called, whatever the words; null where it is not called in this way.</summary>
    BodyName? Read(BodyWords words);
}
