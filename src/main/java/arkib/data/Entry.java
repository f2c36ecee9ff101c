package arkib.data;

/**
 * A key with its value.
 *
 * @param key the key as typed
 * @param at where the key stands
 * @param value what it says
 */
public record Entry(String key, Position at, Value value) {}
