package org.papergraph.query;

/** How well a name fits what a user typed, best first. */
enum Closeness {
  /** The key itself, or the name letter for letter. */
  EXACT {
    @Override
    boolean holds(Named named, String typed) {
      return named.key().equals(typed) || named.name().equals(typed);
    }
  },
  ANOTHER_NAME {
    @Override
    boolean holds(Named named, String typed) {
      return named.others().contains(typed);
    }
  },
  ALIKE {
    @Override
    boolean holds(Named named, String typed) {
      return Folding.alike(named.name(), typed);
    }
  },
  ANOTHER_ALIKE {
    @Override
    boolean holds(Named named, String typed) {
      return named.others().stream().anyMatch(other -> Folding.alike(other, typed));
    }
  },
  PREFIX {
    @Override
    boolean holds(Named named, String typed) {
      return Folding.fold(named.name()).startsWith(Folding.fold(typed));
    }
  },
  PART {
    @Override
    boolean holds(Named named, String typed) {
      return Folding.fold(named.name()).contains(Folding.fold(typed));
    }
  },
  /** All words stand in it, or nearly. */
  WORDS {
    @Override
    boolean holds(Named named, String typed) {
      return true;
    }
  };

  abstract boolean holds(Named named, String typed);

  static Closeness of(Named named, String typed) {
    for (Closeness closeness : values()) {
      if (closeness.holds(named, typed)) {
        return closeness;
      }
    }
    throw new IllegalStateException("WORDS holds always");
  }
}
