package eg.mahalliyat.people;

import java.util.UUID;

/** Somebody who is told something, and where: the person himself, or who represents the company. */
public record Addressee(UUID person, Contact contact) {}
