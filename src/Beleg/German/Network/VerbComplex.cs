using Beleg.German.Tagging;
using Beleg.German.Trees;

namespace Beleg.German.Network;

/// <summary>
/// What the tree tells of the form of a verb: with a subject of its own and no auxiliary it is finite; under a modal it is an
/// infinitive. "Beraten" and "bestätigt" look the same in both forms, and only the clause tells them apart.
/// </summary>
internal static class VerbComplex
{
    private static readonly TagSet Finite = TagSet.Of(Stts.VVFIN, Stts.VAFIN, Stts.VMFIN);
    private static readonly TagSet Infinitives = TagSet.Of(Stts.VVINF, Stts.VAINF, Stts.VMINF, Stts.VVIZU);

    /// <summary>For each word the tags that the tree makes likelier; empty where it tells nothing.</summary>
    /// <param name="tags">The likeliest tag of each word of a sentence.</param>
    /// <param name="heads">Each word's head in the sentence, counted from 1; 0 for the root.</param>
    /// <param name="relations">Each word's relation to it.</param>
    public static TagSet[] Wanted(ReadOnlySpan<Stts> tags, ReadOnlySpan<int> heads, ReadOnlySpan<Relation> relations)
    {
        var hasSubject = new bool[tags.Length];
        var hasAuxiliary = new bool[tags.Length];
        var hasModal = new bool[tags.Length];
        var hasInfiniteAuxiliary = new bool[tags.Length];
        for (var i = 0; i < tags.Length; i++)
        {
            var head = heads[i] - 1;
            if (head < 0)
                continue;
            hasSubject[head] |= relations[i] is Relation.Nsubj or Relation.Csubj or Relation.Ccomp;
            if (relations[i] is not (Relation.Aux or Relation.AuxPass or Relation.Cop))
                continue;
            hasAuxiliary[head] = true;
            hasModal[head] |= tags[i] == Stts.VMFIN;
            hasInfiniteAuxiliary[head] |= tags[i] != Stts.VMFIN;
        }

        var wanted = new TagSet[tags.Length];
        for (var i = 0; i < tags.Length; i++)
        {
            if (hasModal[i] && !hasInfiniteAuxiliary[i])
                wanted[i] = Infinitives;
            else if (hasSubject[i] && !hasAuxiliary[i] && MustBeFinite(relations[i]))
                wanted[i] = Finite;
        }

        return wanted;
    }

    // A verb that is joined to another can share its auxiliary.
    private static bool MustBeFinite(Relation relation) =>
        relation is Relation.Root or Relation.Ccomp or Relation.Acl or Relation.AclRelcl or Relation.Advcl;
}
