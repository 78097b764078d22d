// SPDX-License-Identifier: MIT

extension StarterChronicle {
  /// What stands above the title.
  static let beginning = """
    # Who did what to whom, when, where, and according to which source. This is an example, the crisis
    # over Morocco as it stood at the end of 1905: write your own story over it.


    """

  /// What stands below the title.
  static let rest = """
    as-of: 1905-12-31  # how far your knowledge reaches; an end `/..` means: still so on that day

    # Where you know it from. The grades: A is reliable, E is not, F cannot be judged.
    sources:
      anderson:
        title: The First Moroccan Crisis
        author: Eugene N. Anderson
        published: 1930
        reliability: B
      matin: { title: Report of Le Matin, published: 1905-10, reliability: D }
      denial: { title: Denial of the British government, publisher: britain, published: 1905-10 }

    places:
      london: { name: London, state: britain }
      tangier: { name: { en: Tangier, fr: Tanger }, coordinates: [35.78, -5.81] }

    # What is spoken about and is neither actor nor place.
    topics:
      french-morocco: { name: French control of Morocco }

    actors:
      britain: { name: United Kingdom, aliases: [Great Britain], kind: state }
      france: { name: France, kind: state }
      germany: { name: Germany, kind: state, exists: 1871-01-18/.. }
      lansdowne: { name: Lord Lansdowne, kind: person }

    # What holds over a time: since when, until when?
    relations:
      - id: entente-cordiale  # an id, because an event below refers to it
        what: entente
        who: [britain, france]
        when: 1904-04-08/..  # from that day on, and still so
        title: Entente Cordiale
        according-to: [anderson]
      - { what: rivalry, who: [france, germany], when: 1871/.., according-to: [anderson] }

    # What happens: once, on a day or over a few.
    events:
      - what: treaty
        who: { signatory: [{ actor: lansdowne, for: britain, as: foreign secretary }, france] }
        when: 1904-04-08
        where: london
        begins: [entente-cordiale]
        according-to: [{ source: anderson, credibility: 1 }]
      - what: declaration  # a statement: who speaks, about what, for it or against it
        who: { speaker: germany }
        when: 1905-03-31
        where: tangier
        about: [french-morocco, france]
        attitude: opposes
        says: Morocco is a free country, and Germany will deal with it as such.
        according-to: [anderson]
      - what: promise  # disputed: one source alleges it, another denies it
        who: { speaker: britain, audience: france }
        when: 1905-21~  # about the spring of 1905: write no more than you know
        says: The fleet will be mobilized, and a hundred thousand men will land in Holstein.
        according-to:
          - { source: matin, stance: alleges, credibility: 4 }
          - { source: denial, by: britain, stance: denies }
      - what: conference
        who: [britain, france, germany]
        when: 1906-01  # some time in that month
        status: planned  # announced is not done
        title: Conference of Algeciras
        according-to: [anderson]

    """
}
