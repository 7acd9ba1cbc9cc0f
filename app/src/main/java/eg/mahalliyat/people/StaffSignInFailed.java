package eg.mahalliyat.people;

import eg.mahalliyat.platform.Fact;

/**
 * Someone failed to sign in as an official. What was typed is not kept: people type passwords into the wrong field.
 *
 * @param reason {@code password}, {@code code} of the second factor, {@code passkey}, {@code disabled} or
 *     {@code no-post}; an unknown name leaves no fact, it has no stream
 */
public record StaffSignInFailed(String reason) implements Fact {}
