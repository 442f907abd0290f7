using System.Collections.Immutable;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// The sieves in the order in which they are tried: names over the whole report first, so that a role knows everybody's
/// full name and roles; then nouns; then pronouns.
/// </summary>
internal sealed class Sieves
{
    private readonly ImmutableArray<ISieve> names;
    private readonly ImmutableArray<ISieve> nouns;
    private readonly ImmutableArray<ISieve> pronouns;
    private readonly NewcomerSieve newcomer = new NewcomerSieve();

    /// <summary>The sieves for one report.</summary>
    /// <param name="speech">Who speaks where in it.</param>
    /// <param name="outlet">The outlet that published it; null where that is not known.</param>
    public Sieves(Speech speech, string? outlet)
    {
        var known = new KnownNameSieve();
        names = [new SeatSieve(), known, new PersonNameSieve(), new SameNameSieve()];
        nouns =
        [
            new OwnOutletSieve(outlet, "unser"),
            new StateBodySieve(known),
            new MinistrySieve(),
            new OfficeOrBodySieve(),
            new SameBodySieve(),
            new DefiniteBodySieve(),
            new OwnOutletSieve(outlet, "dies"),
            new HeadSieve(),
            new SameRoleSieve(),
            new ShorterRoleSieve(),
            new PartySieve(),
            new SynonymSieve(),
            new FieldSieve(),
            new BareManSieve(),
            new MembersSieve(),
            new GroupSieve(),
            new DocumentSieve(),
        ];
        pronouns = [new RelativeSieve(), new PronounSieve(speech)];
    }

    /// <summary>Resolves all mentions of a book; places and pronouns that mean nobody stay without an entity.</summary>
    public void Run(Book book)
    {
        var places = new PlaceSieve();
        foreach (var mention in book.Mentions)
        {
            if (mention.Kind == MentionKind.Name && !places.Resolve(book, mention))
                Try(names, book, mention);
        }

        foreach (var mention in book.Mentions)
        {
            if (mention.Kind is not (MentionKind.Name or MentionKind.Pronoun))
                _ = Try(nouns, book, mention) || newcomer.Resolve(book, mention);
        }

        foreach (var mention in book.Mentions)
        {
            if (mention.Kind == MentionKind.Pronoun)
                Try(pronouns, book, mention);
        }
    }

    /// <summary>Resolves one mention that turned out to be a source after all the others were resolved.</summary>
    public void RunLate(Book book, Mention mention)
    {
        if (mention.Entity is not null)
            return;
        var sieves = mention.Kind switch
        {
            MentionKind.Name => names,
            MentionKind.Pronoun => pronouns,
            _ => nouns,
        };
        if (!Try(sieves, book, mention) && mention.Kind != MentionKind.Pronoun)
            newcomer.Resolve(book, mention);
    }

    private static bool Try(ImmutableArray<ISieve> sieves, Book book, Mention mention)
    {
        foreach (var sieve in sieves)
        {
            if (sieve.Resolve(book, mention))
                return true;
        }

        return false;
    }
}
