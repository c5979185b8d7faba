package org.jobatlas.hostile;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The patterns that static fields of a class hold: themselves, in collections, or inside values of our own. */
final class StaticPatterns {

    private final Map<String, Pattern> found = new LinkedHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private StaticPatterns() {}

    static Map<String, Pattern> of(String className) {
        try {
            Class<?> type = Class.forName(className);
            StaticPatterns patterns = new StaticPatterns();
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    patterns.walk(
                            type.getName().substring(type.getName().lastIndexOf('.') + 1) + "." + field.getName(),
                            read(field, null));
                }
            }
            return patterns.found;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object read(Field field, @Nullable Object owner) throws ReflectiveOperationException {
        field.setAccessible(true);
        return field.get(owner);
    }

    private void walk(String place, @Nullable Object value) throws ReflectiveOperationException {
        if (value == null || !seen.add(value)) {
            return;
        }
        switch (value) {
            case Pattern pattern -> found.put(place, pattern);
            case Object[] array -> each(place, java.util.Arrays.asList(array));
            case Collection<?> collection -> each(place, collection);
            case Map<?, ?> map -> {
                each(place, map.keySet());
                each(place, map.values());
            }
            default -> inside(place, value);
        }
    }

    private void each(String place, Collection<?> values) throws ReflectiveOperationException {
        int index = 0;
        for (Object value : values) {
            walk(place + "[" + index++ + "]", value);
        }
    }

    private void inside(String place, Object value) throws ReflectiveOperationException {
        for (Class<?> type = value.getClass();
                type != null && type.getName().startsWith("org.jobatlas.");
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    walk(place + "." + field.getName(), read(field, value));
                }
            }
        }
    }
}
