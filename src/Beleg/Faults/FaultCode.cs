namespace Beleg.Faults;

/// <summary>
/// Everything that can be wrong, in one list. A code is written BLG and four digits, is never used twice, and keeps its
/// meaning for ever: 1xxx about what was read, 2xxx about the installation, 3xxx about how the command was used, 4xxx
/// about the ledger, 5xxx about the desk.
/// </summary>
public enum FaultCode
{
    /// <summary>The report has no text.</summary>
    EmptyReport = 1001,

    /// <summary>The bytes are no text: an image, an archive, a program.</summary>
    NotText = 1002,

    /// <summary>The text does not seem to be German; what can be read is read.</summary>
    NotGerman = 1003,

    /// <summary>The bytes were no valid UTF-8 and were read as Windows-1252, or as a damaged Unicode text.</summary>
    GuessedEncoding = 1004,

    /// <summary>The front matter is broken; what can be taken of it is, and the text after it is read.</summary>
    BrokenFrontMatter = 1005,

    /// <summary>A field of the front matter has a value that it cannot have; the field is left empty.</summary>
    BadFrontMatterField = 1006,

    /// <summary>A quotation mark opens or closes without a partner.</summary>
    UnpairedQuotationMark = 1007,

    /// <summary>A file or folder cannot be read.</summary>
    Unreadable = 1008,

    /// <summary>A folder holds no file that Beleg reads.</summary>
    EmptyFolder = 1009,

    /// <summary>Two amounts that the report equates differ more than any rate explains.</summary>
    AmountsDisagree = 1010,

    /// <summary>A model file is missing.</summary>
    ModelMissing = 2001,

    /// <summary>A model file is damaged or of another version.</summary>
    ModelDamaged = 2002,

    /// <summary>Training or scoring data is missing or malformed.</summary>
    DataUnusable = 2003,

    /// <summary>The command was used in a way it does not know.</summary>
    WrongUsage = 3001,

    /// <summary>What was asked for cannot be written out: a full disk, a closed device.</summary>
    OutputFailed = 3002,

    /// <summary>Something failed that Beleg did not foresee.</summary>
    Unforeseen = 3099,

    /// <summary>The file is no ledger.</summary>
    NoLedger = 4001,

    /// <summary>The ledger is damaged.</summary>
    LedgerDamaged = 4002,

    /// <summary>The ledger was written by a newer Beleg.</summary>
    LedgerNewer = 4003,

    /// <summary>The ledger may only be read, or cannot be opened.</summary>
    LedgerReadOnly = 4004,

    /// <summary>Another program writes to the ledger and does not end.</summary>
    LedgerBusy = 4005,

    /// <summary>The disk is full, or fails.</summary>
    LedgerFull = 4006,

    /// <summary>There is no ledger at the path.</summary>
    LedgerMissing = 4007,

    /// <summary>The ledger is not what its custody log says.</summary>
    CustodyBroken = 4008,

    /// <summary>Nothing in the ledger has this id.</summary>
    NoSuchEntry = 4009,

    /// <summary>The decision does not fit what it is about.</summary>
    UnfitDecision = 4010,

    /// <summary>The decision was undone already.</summary>
    UndoneAlready = 4011,

    /// <summary>The decision cannot be undone: a later one stands on it, or it was made before ledgers could undo.</summary>
    CannotUndo = 4012,

    /// <summary>Somebody else decided on the entry after it was looked at.</summary>
    EntryChanged = 4013,

    /// <summary>The desk is to be reached from other machines, and nobody may sign in.</summary>
    DeskNeedsUsers = 5001,

    /// <summary>The desk cannot listen at its address.</summary>
    DeskAddressUnusable = 5002,

    /// <summary>The list of users cannot be read or written.</summary>
    UsersUnreadable = 5003,

    /// <summary>A user's name, role or password is not what it must be.</summary>
    UnfitUser = 5004,

    /// <summary>More was handed in at a desk than it takes at once.</summary>
    HandedInTooMuch = 5005,

    /// <summary>The desk takes nothing in.</summary>
    TakeInClosed = 5006,

    /// <summary>The certificate of the desk cannot be used.</summary>
    CertificateUnusable = 5007,
}
