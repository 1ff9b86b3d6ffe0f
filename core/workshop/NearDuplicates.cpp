// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/NearDuplicates.h"

#include "core/base/FoldedText.h"
#include "core/project/Records.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

constexpr double leastDice = 0.3;

// Words that say nothing about what a card is about; written as plain() gives them.
const char* const stopWords =
    // English
    "a an and are as at be by can for from has have in into is it its more of on or our should so than that "
    "the their them there these they this to we will with "
    // German
    "aber als am an auf aus bei das dass dem den der des die durch ein eine einem einen einer eines es fur "
    "im "
    "in ist mehr mit nach oder sich sind sowie uber um und uns unser unsere von vor was wie wir zu zum zur "
    // French
    "au aux avec ce ces cette d dans de des du elle en entre est et il l la le les leur mais nos notre nous "
    "on "
    "ou par pas plus pour qu que qui sa se ses son sont sur un une vers "
    // Italian
    "a ad al alla alle allo anche che ci con cui da dal dalla dei del della delle dello di e ed gli i il "
    "in "
    "lo ma nei nel nella nelle non o per piu piu si sono su sua sul sulla tra un una uno "
    // Slovenian
    "ali bi biti brez da do ga ima in iz je jih k ki ko kot med na nad ne ni o ob od pa po pod prek pri s se "
    "so ter tudi v vec z za";

// Endings of nouns, verbs and adjectives in the five languages, longest first.
const char* const endings[] = {"ungen", "nega", "ega", "emu", "imi", "ami", "ung", "ing", "ova", "ev",
                               "om",    "em",   "ih",  "im",  "ja",  "je",  "ji",  "jo",  "en",  "er",
                               "es",    "ed",   "s",   "n",   "a",   "e",   "i",   "o",   "u",   "y"};

/// Folded letters and digits with blanks between the words; spelled-out umlauts are taken back ("fuer" and
/// "für" are the same word).
QString plain(const QString& text)
{
    QString words;
    for (const QChar c : foldedText(text))
        words += c.isLetterOrNumber() ? c : QChar(u' ');
    for (const QLatin1StringView spelled : {"ae"_L1, "oe"_L1, "ue"_L1})
        words.replace(spelled, QString(spelled.front()));
    return words;
}

/// Letters that the five languages write differently for the same sound become one, and so do double ones:
/// "Logistik", "logistique" and "logistica" begin alike. A rough cut, right often enough for a proposal.
QString soundOf(const QString& word)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> sounds[] = {
        {"qu"_L1, "c"_L1}, {"ph"_L1, "f"_L1}, {"ch"_L1, "c"_L1}, {"th"_L1, "t"_L1},
        {"k"_L1, "c"_L1},  {"y"_L1, "i"_L1},  {"j"_L1, "i"_L1},  {"w"_L1, "v"_L1}};
    QString sound = word;
    for (const auto& [written, heard] : sounds)
        sound.replace(written, heard);
    QString once;
    for (const QChar c : std::as_const(sound)) {
        if (once.isEmpty() || c != once.back() || c.isDigit())
            once += c;
    }
    return once;
}

QString stemOf(QString word)
{
    for (bool shorter = true; shorter;) {
        shorter = false;
        for (const char* ending : endings) {
            const QLatin1String text(ending);
            if (word.size() - text.size() >= (text.size() == 1 ? 3 : 4) && word.endsWith(text)) {
                word.chop(text.size());
                shorter = true;
                break;
            }
        }
    }
    return word;
}

struct Text {
    QStringList words;     ///< stems
    QString joined;        ///< the same without blanks
    QList<int> grams;      ///< numbers of its trigrams, sorted, each once
    QStringList numbers;   ///< words that begin with a digit, sorted
    qsizetype letters = 0; ///< of all words
};

/// Gives each trigram a number, in the order of meeting them.
class Grams {
public:
    QList<int> of(const QString& joined)
    {
        QSet<int> found;
        const qsizetype size = qMin<qsizetype>(3, joined.size());
        for (qsizetype i = 0; size > 0 && i + size <= joined.size(); ++i) {
            const auto known = m_numbers.constFind(joined.mid(i, size));
            found.insert(known != m_numbers.constEnd() ? *known : add(joined.mid(i, size)));
        }
        QList<int> grams(found.begin(), found.end());
        std::sort(grams.begin(), grams.end());
        return grams;
    }
    qsizetype count() const { return m_numbers.size(); }

private:
    int add(const QString& gram)
    {
        const int number = int(m_numbers.size());
        m_numbers.insert(gram, number);
        return number;
    }
    QHash<QString, int> m_numbers;
};

Text textOf(const QString& body, Grams& grams)
{
    Text text;
    text.words = contentWords(body);
    text.joined = text.words.join(QString());
    text.letters = text.joined.size();
    text.grams = grams.of(text.joined);
    for (const QString& word : text.words) {
        if (word.front().isDigit())
            text.numbers.append(word);
    }
    text.numbers.sort();
    return text;
}

double diceOf(qsizetype shared, const Text& a, const Text& b)
{
    const qsizetype all = a.grams.size() + b.grams.size();
    return all == 0 ? 0 : 2.0 * double(shared) / double(all);
}

double foundIn(const Text& a, const Text& b)
{
    qsizetype found = 0;
    for (const QString& word : a.words) {
        if (word.size() > 2 ? b.joined.contains(word) : b.words.contains(word))
            found += word.size();
    }
    return a.letters == 0 ? 0 : double(found) / double(a.letters);
}

double similarity(const Text& a, const Text& b, double dice)
{
    if (!a.numbers.isEmpty() && !b.numbers.isEmpty() && a.numbers != b.numbers)
        return 0;
    return (dice + (foundIn(a, b) + foundIn(b, a)) / 2) / 2;
}

} // namespace

QStringList contentWords(const QString& text)
{
    static const QSet<QString> stop = [] {
        const QStringList list = QString::fromLatin1(stopWords).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    }();
    const QStringList all = plain(text).split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (const QString& word : all) {
        if (!stop.contains(word) && (word.size() > 1 || word.front().isDigit()))
            words.append(stemOf(soundOf(word)));
    }
    return words.isEmpty() ? all : words;
}

double similarityOf(const QString& a, const QString& b)
{
    Grams grams;
    const Text left = textOf(a, grams);
    const Text right = textOf(b, grams);
    QList<int> shared;
    std::set_intersection(left.grams.begin(), left.grams.end(), right.grams.begin(), right.grams.end(),
                          std::back_inserter(shared));
    return similarity(left, right, diceOf(shared.size(), left, right));
}

QList<NearPair> nearDuplicates(const QList<Idea>& ideas, double threshold, int atMost,
                               const std::stop_token& stop)
{
    Grams grams;
    QList<Text> texts;
    for (const Idea& idea : ideas)
        texts.append(textOf(idea.body, grams));
    // For each trigram the texts before this one that hold it.
    QList<QList<int>> holders(grams.count());
    QList<int> shared(texts.size());
    QList<NearPair> pairs;
    for (int i = 0; i < texts.size(); ++i) {
        if (stop.stop_requested())
            return {};
        QList<int> met;
        for (const int gram : texts.at(i).grams) {
            for (const int other : std::as_const(holders[gram])) {
                if (shared[other]++ == 0)
                    met.append(other);
            }
            holders[gram].append(i);
        }
        for (const int other : std::as_const(met)) {
            const double dice = diceOf(shared.at(other), texts.at(other), texts.at(i));
            shared[other] = 0;
            if (dice < leastDice || (dice + 1) / 2 < threshold)
                continue;
            const double alike = similarity(texts.at(other), texts.at(i), dice);
            if (alike >= threshold)
                pairs.append({ideas.at(other).id, ideas.at(i).id, alike});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const NearPair& a, const NearPair& b) { return a.similarity > b.similarity; });
    return pairs.mid(0, atMost);
}

QString keptApartRole()
{
    return u"kept_apart"_s;
}

void keepApart(Writer& writer, const IdOf<Idea>& first, const IdOf<Idea>& second)
{
    writer.link(refOf(first), refOf(second), keptApartRole());
}

QList<NearPair> withoutKeptApart(const Reader& reader, const QList<NearPair>& pairs)
{
    QSet<std::pair<RecordId, RecordId>> kept; // either way round
    for (const Link& link : reader.where<Link>("role", keptApartRole())) {
        kept.insert({link.fromId, link.toId});
        kept.insert({link.toId, link.fromId});
    }
    QList<NearPair> rest = pairs;
    rest.removeIf([&](const NearPair& pair) { return kept.contains({pair.first, pair.second}); });
    return rest;
}

} // namespace s3::workshop
