package eg.mahalliyat.procedure;

import java.time.Instant;

/**
 * What the calendar will ask of a request if nobody acts before.
 *
 * @param at from when the command is taken
 */
public record Timer(Instant at, Command command) {}
