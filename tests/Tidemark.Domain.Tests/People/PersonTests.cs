using Tidemark.Domain.Common;
using Tidemark.Domain.People;

namespace Tidemark.Domain.Tests.People;

public sealed class PersonTests
{
    [Fact]
    public void Other_names_are_kept_once_in_order_without_the_name_itself()
    {
        var person = new Person(EntityId.New<PersonId>(), " Matt Example ");

        person.AlsoKnownAs(["Matty", "Matthew Example", "Matt Example", " Matty "]);

        Assert.Equal("Matt Example", person.DisplayName);
        Assert.Equal(["Matthew Example", "Matty"], person.Aliases);
    }

    [Fact]
    public void A_name_that_becomes_the_person_s_own_is_no_other_name_any_more()
    {
        var person = new Person(EntityId.New<PersonId>(), "Matt Example");
        person.AlsoKnownAs(["Matthew Example"]);

        person.Rename("Matthew Example");

        Assert.Equal("Matthew Example", person.DisplayName);
        Assert.Empty(person.Aliases);
    }

    [Fact]
    public void Missing_and_long_names_are_refused()
    {
        var person = new Person(EntityId.New<PersonId>(), "Matt Example");

        Refused.With("Give the person's name.", () => _ = new Person(person.Id, " "));
        Refused.With("Give the person's name.", () => person.Rename(""));
        Refused.With("Make the person's name shorter: 201 characters were given, 200 fit.", () => person.Rename(new string('a', 201)));
        Refused.With("Give the other name.", () => person.AlsoKnownAs(["Matty", ""]));
        Refused.With("Make the other name shorter: 201 characters were given, 200 fit.", () => person.AlsoKnownAs([new string('a', 201)]));
        Assert.Equal("Matt Example", person.DisplayName);
        Assert.Empty(person.Aliases);
    }
}
