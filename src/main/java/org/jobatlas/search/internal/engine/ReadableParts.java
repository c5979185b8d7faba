package org.jobatlas.search.internal.engine;

import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jobatlas.job.index.IndexParts;

/** Which parts of the index are read, and who is reading. */
public abstract class ReadableParts implements IndexParts {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** The parts that are read now; empty for the whole index. */
    public abstract Set<String> read();

    /** Reads while the parts stay what they are. */
    public <T> T reading(Supplier<T> work) {
        lock.readLock().lock();
        try {
            return work.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Changes what is read once nobody reads; whoever reads afterwards sees the change. */
    public void changing(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
