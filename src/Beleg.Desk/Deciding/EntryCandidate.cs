namespace Beleg.Desk.Deciding;

/// <summary>An entry that somebody may mean.</summary>
/// <param name="Label">What people call it: "q5".</param>
/// <param name="Name">Its name or words.</param>
/// <param name="Detail">What tells it from others of the name: roles, other names; empty where nothing does.</param>
public sealed record EntryCandidate(string Label, string Name, string Detail);
