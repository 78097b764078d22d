// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What this process and a worker say to each other, from the request to the answer.
///
/// It reads while it writes: a worker that answers before it has heard all cannot block both.
struct WorkerConversation: ~Copyable {
  /// How the talk came to an end.
  enum Ending {
    case answered
    case silent
    case timedOut
  }

  private let exchange: OwnedDescriptor
  private let errors: OwnedDescriptor
  private let deadline: Deadline
  private var outgoing: [[UInt8]]
  private var sent = 0
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  private var isExchangeOpen = true
  private var areErrorsOpen = true

  private(set) var answer: AnswerReader
  private(set) var errorTail = ErrorTail()

  init(
    exchange: consuming OwnedDescriptor, errors: consuming OwnedDescriptor,
    request: consuming WorkerRequest, largestPicture: Int, deadline: Deadline
  ) {
    self.exchange = exchange
    self.errors = errors
    self.deadline = deadline
    outgoing = request.pieces
    answer = AnswerReader(largestPicture: largestPicture)
  }

  /// Talks until the answer is whole, the worker is silent for good, or time is over.
  mutating func hold() throws(GraphvizError) -> Ending {
    while !answer.isWhole {
      guard isExchangeOpen || areErrorsOpen else { return .silent }
      guard !deadline.hasPassed else { return .timedOut }
      try step()
    }
    return .answered
  }

  /// Takes what is left on standard error of a worker that has ended.
  mutating func drainErrors() {
    while areErrorsOpen, readErrors() {}
  }

  private mutating func step() throws(GraphvizError) {
    let isSending = !outgoing.isEmpty
    var waiting = [
      pollfd(
        fd: isExchangeOpen ? exchange.number : -1,
        events: Int16(POLLIN) | (isSending ? Int16(POLLOUT) : 0), revents: 0),
      pollfd(fd: areErrorsOpen ? errors.number : -1, events: Int16(POLLIN), revents: 0),
    ]
    // An interruption only means another round.
    guard unsafe poll(&waiting, nfds_t(waiting.count), deadline.milliseconds) > 0 else { return }
    if waiting[1].revents != 0 { _ = readErrors() }
    if waiting[0].revents & Int16(POLLOUT) != 0 { sendMore() }
    if waiting[0].revents & ~Int16(POLLOUT) != 0 { try readAnswer() }
  }

  private mutating func sendMore() {
    guard let piece = outgoing.first else { return }
    switch exchange.send(piece, from: sent) {
    case .moved(let count):
      sent += count
      guard sent == piece.count else { return }
      outgoing.removeFirst()
      sent = 0
    case .wouldWait: break
    // It may have answered all the same, or have said on standard error why it ends.
    case .ended: outgoing = []
    }
  }

  private mutating func readAnswer() throws(GraphvizError) {
    switch exchange.receive(into: &chunk) {
    case .moved(let count): try answer.accept(chunk[..<count])
    case .wouldWait: break
    case .ended: isExchangeOpen = false
    }
  }

  /// Returns whether there may be more.
  private mutating func readErrors() -> Bool {
    switch errors.receive(into: &chunk) {
    case .moved(let count):
      errorTail.append(chunk[..<count])
      return true
    case .wouldWait: return false
    case .ended:
      areErrorsOpen = false
      return false
    }
  }
}
