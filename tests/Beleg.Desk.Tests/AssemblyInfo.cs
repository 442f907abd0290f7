using Beleg.Desk.Tests;
using Beleg.Desk.Tests.Browser;
using Beleg.Desk.Tests.Review;

[assembly: AssemblyFixture(typeof(StoryDesk))]
[assembly: AssemblyFixture(typeof(ReviewLedger))]
[assembly: AssemblyFixture(typeof(SharedBrowser))]
